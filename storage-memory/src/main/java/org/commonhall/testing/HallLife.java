package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallBuilder;
import org.commonhall.CommonhallException;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.access.GrantRole;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.storage.Storage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A founded hall on a clock that is set, for scenarios that run on any store: a test of an adapter extends a scenario and
 * gives an empty store.
 */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class HallLife {
    /** Monday, 2 March 2026, 10:00 in Shanghai: inside office hours. */
    protected static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    /** The clock of the hall. */
    protected final SettableClock clock = SettableClock.at(MONDAY, ZoneOffset.UTC);

    /** The hall. */
    protected Commonhall hall;
    /** The first administrator. */
    protected Actor admin;

    private @Nullable Storage storage;
    private Optional<Storage> other = Optional.empty();
    private @Nullable Commonhall twin;

    /** For scenarios. */
    protected HallLife() {}

    /**
     * An empty store, which the scenario closes.
     *
     * @return the store, not open
     * @throws Exception if it cannot be made, which fails the test
     */
    protected abstract Storage emptyStore() throws Exception;

    /**
     * What the scenario's halls are built with, but for the store.
     *
     * @return a builder with the clock
     */
    protected CommonhallBuilder settings() {
        return Commonhall.builder().clock(clock);
    }

    /**
     * Founds the hall, before what a scenario makes in it.
     *
     * @throws Exception if the store cannot be made
     */
    @BeforeEach
    public final void found() throws Exception {
        Storage empty = emptyStore();
        storage = empty;
        hall = hall(empty);
        admin = Actor.person(hall.found(new FoundHall("Founder")).id());
    }

    /**
     * A second way to the store that {@link #emptyStore} gave last, for a second hall in a race.
     *
     * @return the store, not open; empty where there can be no second
     */
    protected Optional<Storage> sameStore() {
        return Optional.empty();
    }

    /**
     * The hall that a thread of a race works in.
     *
     * @param thread its number
     * @return the hall for the even ones, a second one on the same data for the odd ones where there can be one
     */
    protected final synchronized Commonhall where(int thread) {
        if (thread % 2 == 0) {
            return hall;
        }
        if (twin == null) {
            other = sameStore();
            twin = other.map(this::hall).orElse(hall);
        }
        return twin;
    }

    /** Closes the store. */
    @AfterEach
    public final void close() {
        other.ifPresent(Storage::close);
        Optional.ofNullable(storage).ifPresent(Storage::close);
    }

    /**
     * A hall like the scenario's; on the same store it is what a second node would be.
     *
     * @param store the store
     * @return the hall
     */
    protected final Commonhall hall(Storage store) {
        return settings().storage(store).build();
    }

    /**
     * A hall with other settings on the scenario's own store: the same hall after its host has changed something.
     *
     * @param settings what it is built with, but for the store
     * @return the hall
     */
    protected final Commonhall later(CommonhallBuilder settings) {
        return settings.storage(Objects.requireNonNull(storage)).build();
    }

    /**
     * A person.
     *
     * @param name the name
     * @param role a role to hold, or null
     * @param scope where
     * @return the actor
     */
    protected final Actor somebody(String name, @Nullable Role role, UUID scope) {
        Person person =
                hall.directory().registerPerson(admin, new RegisterPerson(PersonDetails.named(name), null, null));
        if (role != null) {
            hall.access().grant(admin, new GrantRole(person.id().value(), role, scope, null, null));
        }
        return Actor.person(person.id());
    }

    /**
     * An organization.
     *
     * @param kind its kind
     * @param name its name
     * @return the identity
     */
    protected final Id<Organization> organization(String kind, String name) {
        return hall.directory()
                .registerOrganization(
                        admin,
                        new RegisterOrganization(
                                new OrganizationDetails(kind, name, null, null, null, null), null, null))
                .id();
    }

    /**
     * Lets the clock pass and does what is due.
     *
     * @param time how much time
     */
    protected final void pass(Duration time) {
        clock.advance(time);
        hall.tick(clock.instant(), 100);
    }

    /**
     * Holds that a call is refused with a code.
     *
     * @param code the code
     * @param call the call
     */
    protected static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CommonhallException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
