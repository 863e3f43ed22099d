package org.commonhall.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonhall.corridor.FaultyStorage.When.AFTER_COMMIT;
import static org.commonhall.corridor.FaultyStorage.When.BEFORE_COMMIT;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.Event;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.OutcomeUnknown;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Problem;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.StorageUnavailable;
import org.commonhall.access.AccessRights;
import org.commonhall.access.AskErasure;
import org.commonhall.access.DecideErasure;
import org.commonhall.access.GrantRole;
import org.commonhall.access.PersonalDataRequest;
import org.commonhall.access.RevokeRole;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.Stored;
import org.commonhall.storage.CommitUnknown;
import org.commonhall.storage.Query;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.StoreUnavailable;
import org.commonhall.storage.TransactionConflict;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

class CorridorTest {
    private static final UUID HALL = new UUID(7, 1);
    private static final UUID COMMAND = new UUID(7, 2);

    private final FaultyStorage store = new FaultyStorage(new MemoryStorage());
    private final List<Event> heard = new ArrayList<>();
    private final Commonhall hall = Commonhall.builder()
            .storage(store)
            .clock(Clock.fixed(Instant.parse("2026-03-02T01:00:00.123456789Z"), ZoneOffset.UTC))
            .capability(NoticeKind.CAPABILITY)
            .listener(heard::add)
            .listener(entry -> {
                throw new AssertionError("a bad listener");
            })
            .build();
    private final Actor admin = hall.found(new FoundHall("Founder"));

    private Receipt<Notice> pinned(String title) {
        return Notice.pin(hall, admin, new Notice.Pin(HALL, title, null));
    }

    private Notice stored(Id<Notice> id) {
        return Stored.of(hall, Notice.TYPE, id);
    }

    private static void same(Receipt<Notice> again, Receipt<Notice> first) {
        assertThat(again).usingRecursiveComparison().isEqualTo(first);
    }

    private long notices() {
        return hall.corridor().read(admin, reading -> reading.count(Query.of(Notice.TYPE)));
    }

    private static void refused(String code, Class<? extends CommonhallException> kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(kind)
                .isInstanceOfSatisfying(
                        CommonhallException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void theFirstAdministratorIsMadeOnce() {
        refused("hall.founded", Conflict.class, () -> hall.found(new FoundHall("Another")));
        assertThat(hall.corridor().<Long>read(admin, reading -> reading.count(Query.of(Person.TYPE))))
                .isOne();
    }

    @Test
    void everyViolationIsReportedAtOnce() {
        assertThatThrownBy(() -> Notice.pin(hall, admin, new Notice.Pin(HALL, " ", "1".repeat(50))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(v -> v.path() + " " + v.code())
                                .containsExactly("phone constraint.size", "title constraint.notblank"));
        assertThat(notices()).isZero();
    }

    @Test
    void nobodyMayUnlessGranted() {
        refused(
                "access.denied",
                NotAllowed.class,
                () -> Notice.pin(hall, Actor.visitor(), new Notice.Pin(HALL, "a", null)));
        assertThat(notices()).isZero();
    }

    @Test
    void aRoleIsInheritedDownTheTreeUntilItEnds() {
        UUID street = new UUID(7, 3);
        Person clerk = hall.corridor().bulk(Actor.system("test"), bulk -> {
            Person made = bulk.insert(Person.TYPE, Person.named(bulk.newId(), "Clerk"));
            ScopeAncestor step = bulk.insert(ScopeAncestor.TYPE, new ScopeAncestor(bulk.newId(), 0, HALL, street));
            bulk.entry("test.made", Person.TYPE, made, null, step.id());
            return made;
        });
        Actor by = Actor.person(clerk.id());
        refused("access.denied", NotAllowed.class, () -> Notice.pin(hall, by, new Notice.Pin(HALL, "a", null)));
        Receipt<RoleGrant> grant = hall.access()
                .grant(
                        admin,
                        GrantRole.of(clerk.id().value(), Role.DESK, street).build());
        assertThat(Notice.pin(hall, by, new Notice.Pin(HALL, "b", null)).version())
                .isOne();
        refused(
                "access.denied",
                NotAllowed.class,
                () -> Notice.pin(hall, by, new Notice.Pin(new UUID(9, 9), "c", null)));
        refused(
                "access.denied",
                NotAllowed.class,
                () -> hall.access()
                        .grant(
                                by,
                                GrantRole.of(clerk.id().value(), Role.ADMINISTRATOR, street)
                                        .build()));
        hall.access().revoke(admin, new RevokeRole(grant.id()));
        refused("access.denied", NotAllowed.class, () -> Notice.pin(hall, by, new Notice.Pin(HALL, "d", null)));
        assertThat(notices()).isOne();
    }

    @Test
    void theSameCommandTwiceChangesNothingAndGivesTheReceiptOfThen() {
        Receipt<Notice> first = Notice.pin(hall, admin.once(COMMAND), new Notice.Pin(HALL, "a", null));
        Notice.count(hall, admin, new Notice.Count(first.id(), 5));
        same(Notice.pin(hall, admin.once(COMMAND), new Notice.Pin(HALL, "a", null)), first);
        assertThat(stored(first.id()).readers()).isEqualTo(5);
        assertThat(notices()).isOne();
    }

    @Test
    void aCommandIdIsNotReusedForAnythingElse() {
        Notice.pin(hall, admin.once(COMMAND), new Notice.Pin(HALL, "a", null));
        refused(
                "command.id.reused",
                Conflict.class,
                () -> Notice.pin(hall, admin.once(COMMAND), new Notice.Pin(HALL, "b", null)));
        refused(
                "command.id.reused",
                Conflict.class,
                () -> Notice.pin(hall, Actor.system("other").once(COMMAND), new Notice.Pin(HALL, "a", null)));
        assertThat(notices()).isOne();
    }

    @Test
    void whatIsPersonalTellsARepeatFromAnotherCommandUntilAnErasure() {
        Notice.Pin pin = new Notice.Pin(HALL, "a", "13800000000");
        Receipt<Notice> first = Notice.pin(hall, admin.once(COMMAND), pin);
        same(Notice.pin(hall, admin.once(COMMAND), pin), first);
        Notice.Pin guess = new Notice.Pin(HALL, "a", "13900000000");
        refused("command.id.reused", Conflict.class, () -> Notice.pin(hall, admin.once(COMMAND), guess));
        Person second = hall.corridor().bulk(Actor.system("test"), bulk -> {
            Person made = bulk.insert(Person.TYPE, Person.named(bulk.newId(), "Second"));
            bulk.entry("test.made", Person.TYPE, made, null);
            return made;
        });
        Receipt<PersonalDataRequest> asked = hall.access()
                .askErasure(
                        Actor.person(second.id()), new AskErasure(second.id().value()));
        CommandKey before = key();
        hall.access().decideErasure(admin, DecideErasure.of(asked.id(), true).build());
        assertThat(key().secret()).isNotEqualTo(before.secret());
        assertThat(before.toString()).doesNotContain(before.secret().toHex());
        same(Notice.pin(hall, admin.once(COMMAND), pin), first);
        // The digest no longer tells one number from another.
        same(Notice.pin(hall, admin.once(COMMAND), guess), first);
        refused(
                "command.id.reused",
                Conflict.class,
                () -> Notice.pin(hall, admin.once(COMMAND), new Notice.Pin(HALL, "b", "13800000000")));
        refused(
                "command.id.reused",
                Conflict.class,
                () -> Notice.pin(hall, admin.once(COMMAND), new Notice.Pin(HALL, "a", null)));
    }

    @Test
    void twoHallsKeepTheSameCommandUnderDifferentKeys() {
        Notice.pin(hall, admin.once(COMMAND), new Notice.Pin(HALL, "a", "13800000000"));
        Commonhall elsewhere = Commonhall.builder()
                .storage(new MemoryStorage())
                .capability(NoticeKind.CAPABILITY)
                .build();
        Actor again = elsewhere.found(new FoundHall("Founder"));
        Notice.pin(elsewhere, again.once(COMMAND), new Notice.Pin(HALL, "a", "13800000000"));
        assertThat(digest(hall)).hasSize(32);
        assertThat(Arrays.copyOfRange(digest(hall), 16, 32))
                .isNotEqualTo(Arrays.copyOfRange(digest(elsewhere), 16, 32));
    }

    private CommandKey key() {
        return hall.corridor().read(admin, reading -> reading.get(CommandKey.TYPE, CommandKey.ID));
    }

    private byte[] digest(Commonhall of) {
        return Objects.requireNonNull(of.corridor()
                        .read(
                                admin,
                                reading -> reading.select(
                                        Query.of(JournalEntry.TYPE).where(JournalEntry.COMMAND_ID.is(COMMAND))))
                        .get(0)
                        .commandDigest())
                .toArray();
    }

    @Test
    void aRepeatIsRecognisedAfterARefusalToo() {
        Receipt<Notice> notice = pinned("a");
        Notice.count(hall, admin.once(COMMAND), new Notice.Count(notice.id(), 90));
        assertThat(Notice.count(hall, admin.once(COMMAND), new Notice.Count(notice.id(), 90))
                        .version())
                .isEqualTo(2);
        assertThat(stored(notice.id()).readers()).isEqualTo(90);
        refused(
                "notice.worn.out",
                RuleViolation.class,
                () -> Notice.count(hall, admin, new Notice.Count(notice.id(), 90)));
    }

    @Test
    void aStaleFormIsRefused() {
        Receipt<Notice> notice = pinned("a");
        Notice.count(hall, admin.seen(1), new Notice.Count(notice.id(), 1));
        refused(
                "record.stale",
                Conflict.class,
                () -> Notice.count(hall, admin.seen(1), new Notice.Count(notice.id(), 1)));
        assertThat(stored(notice.id()).readers()).isOne();
    }

    @Test
    void aConflictThatIsSafeToRerunIsRerun() {
        Receipt<Notice> notice = pinned("a");
        store.plan(
                new FaultyStorage.Fault(BEFORE_COMMIT, new TransactionConflict("deadlock", null)),
                new FaultyStorage.Fault(BEFORE_COMMIT, new StaleRecord(Notice.TYPE, null, null)));
        Notice.count(hall, admin, new Notice.Count(notice.id(), 3));
        assertThat(store.transactions).isEqualTo(3);
        assertThat(stored(notice.id()).readers()).isEqualTo(3);
    }

    @Test
    void aTakenValueIsABusinessAnswerAndNeverRerun() {
        pinned("a");
        store.plan();
        refused("record.taken", Conflict.class, () -> pinned("a"));
        assertThat(store.transactions).isOne();
    }

    @Test
    void aLostCommitIsLookedUpAndNotRunAgain() {
        Receipt<Notice> notice = pinned("a");
        store.plan(new FaultyStorage.Fault(AFTER_COMMIT, new CommitUnknown("gone", null)));
        Receipt<Notice> counted = Notice.count(hall, admin, new Notice.Count(notice.id(), 3));
        assertThat(counted.event()).isEqualTo("notice.read");
        assertThat(counted.version()).isEqualTo(2);
        assertThat(store.transactions).isEqualTo(2);
        assertThat(stored(notice.id()).readers()).isEqualTo(3);
        store.plan(new FaultyStorage.Fault(BEFORE_COMMIT, new CommitUnknown("gone", null)));
        refused(
                "storage.outcome.unknown",
                OutcomeUnknown.class,
                () -> Notice.count(hall, admin, new Notice.Count(notice.id(), 4)));
        assertThat(stored(notice.id()).readers()).isEqualTo(3);
    }

    @Test
    void anUnknownOutcomeStaysUnknownWhileTheStoreCannotBeAsked() {
        Receipt<Notice> notice = pinned("a");
        store.plan(
                new FaultyStorage.Fault(AFTER_COMMIT, new CommitUnknown("gone", null)),
                new FaultyStorage.Fault(BEFORE_COMMIT, new StoreUnavailable("still gone", null)));
        refused(
                "storage.outcome.unknown",
                OutcomeUnknown.class,
                () -> Notice.count(hall, admin.once(COMMAND), new Notice.Count(notice.id(), 3)));
        assertThat(Notice.count(hall, admin.once(COMMAND), new Notice.Count(notice.id(), 3))
                        .version())
                .isEqualTo(2);
        assertThat(stored(notice.id()).readers()).isEqualTo(3);
    }

    @Test
    void anUnreachableStoreIsSaidSo() {
        store.plan(new FaultyStorage.Fault(BEFORE_COMMIT, new StoreUnavailable("down", null)));
        refused("storage.unavailable", StorageUnavailable.class, () -> pinned("a"));
    }

    @Test
    void previewWalksTheCorridorAndStoresNothing() {
        Receipt<Notice> shown =
                hall.preview(trial -> Notice.pin(trial, admin.once(COMMAND), new Notice.Pin(HALL, "a", null)));
        assertThat(shown.version()).isOne();
        refused(
                "access.denied",
                NotAllowed.class,
                () -> hall.preview(trial -> Notice.pin(trial, Actor.visitor(), new Notice.Pin(HALL, "a", null))));
        assertThat(notices()).isZero();
        assertThat(heard).extracting(Event::event).containsExactly("hall.founded");
    }

    @Test
    void groupedCommandsAreStoredTogetherOrNotAtAll() {
        heard.clear();
        assertThatThrownBy(() -> hall.inTransaction(bound -> {
                    Notice.pin(bound, admin, new Notice.Pin(HALL, "a", null));
                    return Notice.pin(bound, admin, new Notice.Pin(HALL, "a", null));
                }))
                .isInstanceOf(Conflict.class);
        assertThat(notices()).isZero();
        assertThat(heard).isEmpty();
        hall.inTransaction(bound -> {
            Receipt<Notice> first = Notice.pin(bound, admin.once(COMMAND), new Notice.Pin(HALL, "a", null));
            assertThat(heard).isEmpty();
            same(Notice.pin(bound, admin.once(COMMAND), new Notice.Pin(HALL, "a", null)), first);
            return Notice.count(bound, admin, new Notice.Count(first.id(), 1));
        });
        assertThat(heard).extracting(Event::event).containsExactly("notice.pinned", "notice.read");
    }

    @Test
    void aWholeGroupIsRerunAfterAConflict() {
        store.plan(new FaultyStorage.Fault(BEFORE_COMMIT, new TransactionConflict("deadlock", null)));
        hall.inTransaction(bound -> Notice.pin(bound, admin, new Notice.Pin(HALL, "a", null)));
        assertThat(notices()).isOne();
    }

    @Test
    void listsComeInPagesWithoutGapsOrRepeats() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            pinned("n" + i);
            expected.add("n" + i);
        }
        List<String> seen = new ArrayList<>();
        PageRequest request = PageRequest.first(3);
        while (true) {
            PageRequest page = request;
            Page<Notice> found = hall.corridor()
                    .read(
                            admin,
                            reading -> reading.page(Query.of(Notice.TYPE).orderBy(Notice.TITLE.ascending()), page));
            found.items().forEach(notice -> seen.add(notice.title()));
            if (found.next().isEmpty()) {
                break;
            }
            request = request.after(found.next().get());
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void aTokenOfAnotherListIsRefused() {
        pinned("a");
        pinned("b");
        Page<Notice> page = hall.corridor()
                .read(
                        admin,
                        reading -> reading.page(
                                Query.of(Notice.TYPE).orderBy(Notice.TITLE.ascending()), PageRequest.first(1)));
        for (String token : List.of(page.next().orElseThrow(), "", "AAAA", "%%%")) {
            refused(
                    "input.invalid",
                    InvalidInput.class,
                    () -> hall.corridor()
                            .read(
                                    admin,
                                    reading -> reading.page(
                                            Query.of(Notice.TYPE).orderBy(Notice.TITLE.descending()),
                                            PageRequest.first(1).after(token))));
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        refused("record.missing", NotFound.class, () -> stored(new Id<>(new UUID(1, 1))));
    }

    @Test
    void anObserverHearsOfEveryCallButOfNoPreview() {
        List<CallReport> calls = new ArrayList<>();
        Commonhall watched = Commonhall.builder()
                .storage(store)
                .capability(NoticeKind.CAPABILITY)
                .observer(calls::add)
                .observer(call -> {
                    calls.add(call);
                    throw new IllegalStateException("a bad observer");
                })
                .build();
        calls.clear();
        store.plan(
                new FaultyStorage.Fault(FaultyStorage.When.BEFORE_COMMIT, new TransactionConflict("a deadlock", null)));
        Notice.pin(watched, admin, new Notice.Pin(HALL, "a", null));
        refused("record.taken", Conflict.class, () -> Notice.pin(watched, admin, new Notice.Pin(HALL, "a", null)));
        watched.access().grantsOf(admin, new UUID(1, 1));
        watched.preview(trial -> Notice.pin(trial, admin, new Notice.Pin(HALL, "b", null)));
        watched.inTransaction(bound -> Notice.pin(bound, admin, new Notice.Pin(HALL, "c", null)));
        assertThat(calls)
                .extracting(CallReport::name, CallReport::reruns, CallReport::refused)
                .containsExactly(
                        tuple("Pin", 1, null),
                        tuple("Pin", 0, "record.taken"),
                        tuple("Access", 0, null),
                        tuple("Pin", 0, null),
                        tuple("inTransaction", 0, null));
        assertThat(calls).allSatisfy(call -> assertThat(call.took()).isPositive());
    }

    @Test
    void aRefusalIsToldAsAProblem() {
        InvalidInput wrong = new InvalidInput("contact.phone", "constraint.notblank");
        Problem problem = wrong.problem(Locale.CHINESE);
        assertThat(problem.type()).hasToString("urn:commonhall:input.invalid");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors())
                .containsExactly(new Problem.Field(
                        "contact.phone",
                        "constraint.notblank",
                        wrong.violations().get(0).text(Locale.CHINESE)));
        assertThat(problem.errors().get(0).message()).doesNotContain("phone");
        assertThat(Stream.<CommonhallException>of(
                                new NotAllowed("access.denied", AccessRights.GRANT),
                                new NotFound("record.missing", Notice.TYPE),
                                new Conflict("record.stale", null, Notice.TYPE),
                                new Conflict("storage.busy", null),
                                new RuleViolation("notice.no"),
                                new OutcomeUnknown("storage.outcome.unknown", null),
                                new StorageUnavailable("storage.unavailable", null),
                                new StorageUnavailable("storage.cancelled", null))
                        .map(refusal -> refusal.problem(Locale.ENGLISH)))
                .extracting(Problem::status, Problem::reaction)
                .containsExactly(
                        tuple(403, Problem.Reaction.SHOW),
                        tuple(404, Problem.Reaction.SHOW),
                        tuple(409, Problem.Reaction.REREAD),
                        tuple(409, Problem.Reaction.RETRY),
                        tuple(422, Problem.Reaction.SHOW),
                        tuple(503, Problem.Reaction.REPEAT),
                        tuple(503, Problem.Reaction.REPORT),
                        tuple(503, Problem.Reaction.RETRY));
        assertThat(new RuleViolation("notice.no").problem(Locale.ENGLISH).title())
                .isEqualTo("The rules do not allow this");
    }
}
