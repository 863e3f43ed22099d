package org.commonhall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallBuilder;
import org.commonhall.FoundHall;
import org.commonhall.journal.Journal;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.commonhall.testing.SettableClock;
import org.jspecify.annotations.Nullable;

/** A hall on a clock that is set, for one test. It is founded when it is first asked for. */
public final class TestHall implements AutoCloseable {
    /** Monday, 2 March 2026, 10:00 in Shanghai: inside office hours. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    /** The clock of the hall. */
    public final SettableClock clock = SettableClock.at(MONDAY, ZoneOffset.UTC);

    private static final Pattern OWN = Pattern.compile("(?:test|scenario)\\.");

    private final ScenarioStore.Lease lease;
    private final int rounds;
    private final List<Consumer<CommonhallBuilder>> settings = new ArrayList<>();
    private @Nullable Founded founded;
    private @Nullable Commonhall twin;
    private Optional<Storage> other = Optional.empty();
    private final Set<String> happened = ConcurrentHashMap.newKeySet();

    private record Founded(Storage storage, Commonhall hall, Actor admin) {}

    TestHall(ScenarioStore kind) {
        this(kind.lease(), kind.rounds(1_000));
    }

    private TestHall(ScenarioStore.Lease lease, int rounds) {
        this.lease = lease;
        this.rounds = rounds;
    }

    /** A hall on a store of the test's own, which is empty and not open. */
    public static TestHall on(Storage storage) {
        return new TestHall(() -> storage, 1_000);
    }

    /** Adds settings to what the hall will be built with. */
    public TestHall with(Consumer<CommonhallBuilder> more) {
        if (founded != null) {
            throw new IllegalStateException("the hall is founded already");
        }
        settings.add(more);
        return this;
    }

    /** Gives what the hall is built with, but for the store. */
    public CommonhallBuilder settings() {
        CommonhallBuilder builder = Commonhall.builder().clock(clock).listener(event -> happened.add(event.event()));
        settings.forEach(setting -> setting.accept(builder));
        return builder;
    }

    /** Gives the hall. */
    public Commonhall hall() {
        return founded().hall();
    }

    /** Gives the first administrator. */
    public Actor admin() {
        return founded().admin();
    }

    /** Builds a hall like this one on a store; on the same data it is what a second node would be. */
    public Commonhall hall(Storage store) {
        return settings().storage(store).build();
    }

    /** Builds the same hall with other settings, as after its host has changed something. */
    public Commonhall later(CommonhallBuilder changed) {
        return changed.storage(founded().storage()).build();
    }

    /** Gives the hall to even threads of a race, and a second one on the same data to odd ones where there can be one. */
    public synchronized Commonhall where(int thread) {
        if (thread % 2 == 0) {
            return hall();
        }
        if (twin == null) {
            other = lease.sameStore();
            twin = other.map(this::hall).orElse(hall());
        }
        return twin;
    }

    /** Tells how often a long race is run. */
    public int rounds() {
        return rounds;
    }

    /**
     * Holds that all that happened is declared by the capability of its first segment, where a portal finds its label, and
     * that the journal lacks nothing.
     */
    @Override
    public void close() {
        Optional<Journal.Verification> journal = Optional.ofNullable(founded).flatMap(TestHall::verified);
        other.ifPresent(Storage::close);
        if (founded != null) {
            founded.storage().close();
            happened.removeIf(code -> OWN.matcher(code).lookingAt());
            assertThat(happened).isSubsetOf(declared(founded.hall()));
        }
        lease.close();
        journal.ifPresent(
                found -> assertThat(found.isWhole()).as(found.toString()).isTrue());
    }

    // Once a scenario is enough: what is journaled is the same on every store.
    private static Optional<Journal.Verification> verified(Founded founded) {
        return founded.storage().features().contains(StorageFeature.DURABLE)
                ? Optional.empty()
                : Optional.of(founded.hall().journal().verify(founded.admin()));
    }

    private static Set<String> declared(Commonhall hall) {
        return Stream.concat(
                        Stream.of("hall.founded"),
                        hall.capabilities().stream()
                                .flatMap(capability -> capability.events().stream()
                                        .filter(code -> code.startsWith(capability.name() + "."))))
                .collect(Collectors.toSet());
    }

    private synchronized Founded founded() {
        if (founded == null) {
            Storage storage = lease.store();
            Commonhall hall = hall(storage);
            founded = new Founded(storage, hall, hall.found(new FoundHall("Founder")));
        }
        return founded;
    }
}
