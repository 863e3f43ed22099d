package org.commonhall.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.Event;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.KeyedCall;
import org.commonhall.Made;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.access.GrantRole;
import org.commonhall.access.RevokeRole;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.Stored;
import org.commonhall.storage.CommitUnknown;
import org.commonhall.storage.Query;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

/** What a command tells its caller, what a key and a seen version do, and that neither ever tells too much. */
class ReceiptsTest {
    private static final UUID HALL = new UUID(7, 1);
    private static final UUID KEY = new UUID(7, 2);

    private final FaultyStorage store = new FaultyStorage(new MemoryStorage());
    private final List<Event> heard = new ArrayList<>();
    private final Commonhall hall = Commonhall.builder()
            .storage(store)
            .capability(NoticeKind.CAPABILITY)
            .listener(heard::add)
            .build();
    private final Actor admin = hall.found(new FoundHall("Founder"));
    private final Actor clerk = somebody();
    private final Receipt<RoleGrant> right = hall.access()
            .grant(
                    admin,
                    GrantRole.of(Objects.requireNonNull(clerk.person()), Role.DESK, Scopes.DISTRICT)
                            .build());

    private Actor somebody() {
        return hall.corridor().bulk(Actor.system("test"), bulk -> {
            Person made = bulk.insert(Person.TYPE, Person.named(bulk.newId(), "Clerk"));
            bulk.entry("test.made", Person.TYPE, made, null);
            return Actor.person(made.id());
        });
    }

    private static Notice.Pin pin(String title) {
        return new Notice.Pin(HALL, title, null);
    }

    private static Notice.PinAll all(String... titles) {
        return new Notice.PinAll(HALL, List.of(titles));
    }

    private Notice stored(Id<Notice> id) {
        return Stored.of(hall, Notice.TYPE, id);
    }

    private long notices() {
        return hall.corridor().read(admin, reading -> reading.count(Query.of(Notice.TYPE)));
    }

    private long entries() {
        return hall.corridor().read(admin, reading -> reading.count(Query.of(JournalEntry.TYPE)));
    }

    private void loseRight() {
        hall.access().revoke(admin, new RevokeRole(right.id()));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CommonhallException.class,
                        refusal -> assertThat(
                                        refusal instanceof InvalidInput input
                                                ? input.violations().get(0).code()
                                                : refusal.code())
                                .isEqualTo(code));
    }

    private static void same(Object again, Object first) {
        assertThat(again).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void aReceiptTellsWhatCameOfIt() {
        Receipt<Notice> pinned = Notice.pin(hall, clerk, pin("a"));
        assertThat(pinned.event()).isEqualTo("notice.pinned");
        assertThat(pinned.version()).isOne();
        assertThat(pinned.state()).isEqualTo("PINNED");
        assertThat(pinned.made()).containsExactly(new Made("Notice", pinned.id().value()));
        assertThat(pinned.made(Notice.class)).isEqualTo(pinned.id());
        assertThat(pinned.why()).isNull();

        Receipt<Notice> read = Notice.count(hall, clerk, new Notice.Count(pinned.id(), 1));
        assertThat(read.made()).isEmpty();
        assertThat(read.state()).as("a state that did not change").isEqualTo("PINNED");

        Receipt<Notice> worn = Notice.count(hall, clerk, new Notice.Count(pinned.id(), 60));
        assertThat(worn.state()).isEqualTo("WORN");
        assertThat(Objects.requireNonNull(worn.why()).arguments()).containsExactly(61L);
        assertThat(worn.version()).isEqualTo(3);
    }

    @Test
    void aCommandThatChangesNothingSaysSo() {
        Id<Notice> notice = Notice.pin(hall, clerk, pin("a")).id();
        Notice.takeOff(hall, clerk, new Notice.TakeOff(notice));
        long before = entries();
        Receipt<Notice> again = Notice.takeOff(hall, clerk, new Notice.TakeOff(notice));
        assertThat(again.event()).isEqualTo(Receipt.UNCHANGED);
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.state()).isEqualTo("TAKEN_OFF");
        assertThat(again.made()).isEmpty();
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aRepeatGivesTheReceiptOfThenWithoutItsReason() {
        Id<Notice> notice = Notice.pin(hall, clerk, pin("a")).id();
        KeyedCall call = clerk.once(KEY);
        Receipt<Notice> first = Notice.count(hall, call, new Notice.Count(notice, 60));
        Notice.takeOff(hall, clerk, new Notice.TakeOff(notice));
        Receipt<Notice> again = Notice.count(hall, call, new Notice.Count(notice, 60));
        assertThat(again.version()).isEqualTo(first.version()).isEqualTo(2);
        assertThat(again.event()).isEqualTo("notice.read");
        assertThat(again.state()).isEqualTo("WORN");
        assertThat(again.why()).isNull();
        assertThat(stored(notice).readers()).isEqualTo(60);
        assertThat(stored(notice).version()).isEqualTo(3);
    }

    @Test
    void aRepeatIsForTheSameActorWithTheSameContent() {
        Notice.pin(hall, clerk.once(KEY), pin("a"));
        refused("command.id.reused", () -> Notice.pin(hall, admin.once(KEY), pin("a")));
        refused("command.id.reused", () -> Notice.pin(hall, clerk.once(KEY), pin("b")));
        assertThat(notices()).isOne();
    }

    @Test
    void aRepeatAfterTheRightWasLostIsRefused() {
        Receipt<Notice> pinned = Notice.pin(hall, clerk.once(KEY), pin("a"));
        UUID other = new UUID(7, 3);
        Notice.takeOff(hall, clerk.once(other).seen(1), new Notice.TakeOff(pinned.id()));
        same(Notice.pin(hall, clerk.once(KEY), pin("a")), pinned);
        loseRight();
        long before = entries();
        refused("access.denied", () -> Notice.pin(hall, clerk.once(KEY), pin("a")));
        refused("access.denied", () -> hall.inTransaction(bound -> Notice.pin(bound, clerk.once(KEY), pin("a"))));
        refused("access.denied", () -> hall.preview(trial -> Notice.pin(trial, clerk.once(KEY), pin("a"))));
        refused(
                "access.denied",
                () -> Notice.takeOff(hall, clerk.once(other).seen(1), new Notice.TakeOff(pinned.id())));
        assertThat(entries()).isEqualTo(before);
        assertThat(notices()).isOne();
    }

    @Test
    void aRepeatOfASeenVersionIsNotStale() {
        Id<Notice> notice = Notice.pin(hall, clerk, pin("a")).id();
        KeyedCall call = clerk.once(KEY).seen(1);
        Receipt<Notice> first = Notice.takeOff(hall, call, new Notice.TakeOff(notice));
        same(Notice.takeOff(hall, call, new Notice.TakeOff(notice)), first);
        refused("record.stale", () -> Notice.takeOff(hall, clerk.seen(1), new Notice.TakeOff(notice)));
    }

    @Test
    void aSeenVersionThatNothingIsComparedWithIsRefused() {
        long before = entries();
        refused("call.seen.unused", () -> Notice.pin(hall, clerk.seen(1), pin("a")));
        refused("call.seen.unused", () -> Notice.pinAll(hall, clerk.seen(1), all("a", "b")));
        assertThat(notices()).isZero();
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aBulkGivesAReceiptASubject() {
        ImmutableList<Receipt<Notice>> receipts = Notice.pinAll(hall, clerk, all("a", "b"));
        assertThat(receipts).hasSize(2).allSatisfy(receipt -> {
            assertThat(receipt.event()).isEqualTo("notice.pinned");
            assertThat(receipt.state()).isEqualTo("PINNED");
            assertThat(receipt.made(Notice.class)).isEqualTo(receipt.id());
        });
        assertThat(stored(receipts.get(1).id()).title()).isEqualTo("b");
    }

    @Test
    void aBulkWithAKeyIsDoneOnce() {
        ImmutableList<Receipt<Notice>> first = Notice.pinAll(hall, clerk.once(KEY), all("a", "b"));
        Notice.takeOff(hall, clerk, new Notice.TakeOff(first.get(0).id()));
        long before = entries();
        same(Notice.pinAll(hall, clerk.once(KEY), all("a", "b")), first);
        same(hall.inTransaction(bound -> Notice.pinAll(bound, clerk.once(KEY), all("a", "b"))), first);
        refused("command.id.reused", () -> Notice.pinAll(hall, clerk.once(KEY), all("a", "c")));
        refused("command.id.reused", () -> Notice.pinAll(hall, admin.once(KEY), all("a", "b")));
        loseRight();
        refused("access.denied", () -> Notice.pinAll(hall, clerk.once(KEY), all("a", "b")));
        assertThat(notices()).isEqualTo(2);
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    @Test
    void aBulkWhoseCommitWasNotHeardOfIsLookedUp() {
        store.plan(
                new FaultyStorage.Fault(FaultyStorage.When.NEVER, null),
                new FaultyStorage.Fault(FaultyStorage.When.AFTER_COMMIT, new CommitUnknown("gone", null)));
        assertThat(Notice.pinAll(hall, clerk.once(KEY), all("a", "b"))).hasSize(2);
        assertThat(notices()).isEqualTo(2);
    }

    @Test
    void aPreviewLooksAKeyUpAndStoresNone() {
        hall.preview(trial -> Notice.pin(trial, clerk.once(KEY), pin("a")));
        hall.preview(trial -> Notice.pinAll(trial, clerk.once(KEY), all("a", "b")));
        assertThat(notices()).isZero();
        Receipt<Notice> first = Notice.pin(hall, clerk.once(KEY), pin("c"));
        same(hall.preview(trial -> Notice.pin(trial, clerk.once(KEY), pin("c"))), first);
        refused("command.id.reused", () -> hall.preview(trial -> Notice.pin(trial, clerk.once(KEY), pin("d"))));
        assertThat(notices()).isOne();
    }

    @Test
    void listenersHearTheEventsOfTheFeed() {
        Id<Notice> notice = Notice.pin(hall, clerk, pin("a")).id();
        Notice.pinAll(hall, clerk.once(KEY), all("b", "c"));
        Notice.count(hall, Actor.visitor(), new Notice.Count(notice, 1));
        List<Event> feed = hall.journal().feed(admin, 0, 100);
        assertThat(heard)
                .extracting(Event::id, Event::event, Event::subject, Event::version, Event::actor)
                .containsExactlyElementsOf(feed.stream()
                        .map(event -> tuple(event.id(), event.event(), event.subject(), event.version(), event.actor()))
                        .toList());
        assertThat(heard.get(heard.size() - 1).position()).as("not sealed yet").isNull();
        assertThat(feed).extracting(Event::position).doesNotContainNull();
    }
}
