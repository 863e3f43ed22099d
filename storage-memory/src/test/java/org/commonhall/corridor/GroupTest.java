package org.commonhall.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.Event;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.access.GrantRole;
import org.commonhall.access.PersonalExport;
import org.commonhall.access.RevokeRole;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.Stored;
import org.commonhall.storage.NestingRefused;
import org.commonhall.storage.Query;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.StoreUnavailable;
import org.commonhall.storage.TransactionConflict;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

/** What a group does with refusals and failures, and what a preview leaves. */
class GroupTest {
    private static final UUID PLACE = new UUID(7, 1);
    private static final UUID KEY = new UUID(7, 2);

    private final List<Event> heard = new ArrayList<>();
    private final FaultyStorage store = new FaultyStorage(new MemoryStorage());
    private final Commonhall hall = hall(store);
    private final Actor admin = hall.found(new FoundHall("Founder"));

    private Commonhall hall(Storage storage) {
        return Commonhall.builder()
                .storage(storage)
                .capability(NoticeKind.CAPABILITY)
                .listener(heard::add)
                .build();
    }

    private Receipt<Notice> pin(Commonhall within, String title) {
        return Notice.pin(within, admin, new Notice.Pin(PLACE, title, null));
    }

    /** Inserts and then fails, as a use case does whose last check refuses. */
    private void pinAndFail(Commonhall within, String title, RuntimeException failure) {
        within.corridor().run(admin, new Notice.Pin(PLACE, title, null), "notice.pinned", Notice.TYPE, change -> {
            change.insert(Notice.TYPE, Notice.pinned(change.newId(), PLACE, title, null));
            throw failure;
        });
    }

    private List<String> titles() {
        return hall
                .corridor()
                .read(admin, reading -> reading.select(Query.of(Notice.TYPE).orderBy(Notice.TITLE.ascending())))
                .stream()
                .map(Notice::title)
                .toList();
    }

    private static void refused(String code, Class<? extends CommonhallException> kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(kind)
                .isInstanceOfSatisfying(
                        CommonhallException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aRefusalInAGroupIsTypedAndLeavesNothing() {
        pin(hall, "taken");
        heard.clear();
        hall.inTransaction(bound -> {
            refused("record.taken", Conflict.class, () -> pin(bound, "taken"));
            refused("notice.no", RuleViolation.class, () -> pinAndFail(bound, "b", new RuleViolation("notice.no")));
            assertThat(bound.corridor().<Long>read(admin, reading -> reading.count(Query.of(Notice.TYPE))))
                    .isOne();
            return pin(bound, "c");
        });
        assertThat(titles()).containsExactly("c", "taken");
        assertThat(heard).extracting(Event::event).containsExactly("notice.pinned");
    }

    @Test
    void aGroupInAGroupIsUndoneAsAWhole() {
        heard.clear();
        hall.inTransaction(outer -> {
            pin(outer, "a");
            refused(
                    "notice.no",
                    RuleViolation.class,
                    () -> outer.inTransaction(inner -> {
                        pin(inner, "b");
                        throw new RuleViolation("notice.no");
                    }));
            return outer.inTransaction(inner -> pin(inner, "c"));
        });
        assertThat(titles()).containsExactly("a", "c");
        assertThat(heard).hasSize(2);
    }

    @Test
    void aCallOnTheOuterHallIsUndoneWithTheGroupInWhichItWasMade() {
        heard.clear();
        hall.inTransaction(outer -> {
            refused(
                    "notice.no",
                    RuleViolation.class,
                    () -> outer.inTransaction(inner -> {
                        pin(outer, "b");
                        throw new RuleViolation("notice.no");
                    }));
            return pin(outer, "a");
        });
        assertThat(titles()).containsExactly("a");
        assertThat(heard).hasSize(1);
    }

    @Test
    void theHallOfAGroupThatIsOverDoesNothing() {
        Commonhall kept = hall.inTransaction(group -> group);
        refused("group.over", Conflict.class, () -> pin(kept, "late"));
        refused("group.over", Conflict.class, () -> kept.access().grantsOf(admin, PLACE));
        assertThat(titles()).isEmpty();
    }

    @Test
    void oneBrokenCapabilityKeepsNobodyFromItsDueWork() {
        List<String> done = new ArrayList<>();
        Commonhall many = Commonhall.builder()
                .storage(new MemoryStorage())
                .capability(working("unmade", parts -> {
                    throw new IllegalStateException("no facade");
                }))
                .capability(working(
                        "untold",
                        parts -> work(
                                () -> {
                                    throw new RuleViolation("notice.no");
                                },
                                due -> true)))
                .capability(working(
                        "unsettled",
                        parts -> work(() -> ImmutableList.of(new Due("unsettled.due", PLACE, Instant.EPOCH)), due -> {
                            throw new IllegalStateException("no settling");
                        })))
                .capability(working(
                        "whole",
                        parts -> work(
                                () -> ImmutableList.of(new Due("whole.due", PLACE, Instant.EPOCH)),
                                due -> done.add(due.kind()))))
                .build();
        Actor founder = many.found(new FoundHall("Founder"));
        assertThat(many.dueWork(Instant.EPOCH, 10)).hasSize(2);
        assertThat(many.tick(Instant.EPOCH, 10)).isEqualTo(1);
        assertThat(done).containsExactly("whole.due");
        assertThat(many.journal().verify(founder).pending()).isZero();
    }

    private static Capability<DueWork> working(String name, Function<Parts, DueWork> making) {
        return Capability.of(name, DueWork.class)
                .due(work -> work, name + ".due")
                .make(making);
    }

    private static DueWork work(Supplier<ImmutableList<Due>> found, Predicate<Due> settling) {
        return new DueWork() {
            @Override
            public ImmutableList<Due> due(Instant now, int limit) {
                return found.get();
            }

            @Override
            public boolean settle(Due due, Instant now) {
                return settling.test(due);
            }
        };
    }

    @Test
    void aGroupWhoseLostRaceNobodyCatchesIsRerun() {
        int[] runs = {0};
        hall.inTransaction(bound -> {
            pin(bound, "a");
            if (++runs[0] == 1) {
                pinAndFail(bound, "b", new StaleRecord(Notice.TYPE, null, null));
            }
            return runs[0];
        });
        assertThat(runs[0]).isEqualTo(2);
        assertThat(titles()).containsExactly("a");
    }

    @Test
    void aLostRaceThatIsCaughtIsNotRerun() {
        int[] runs = {0};
        hall.inTransaction(bound -> {
            runs[0]++;
            refused(
                    "record.stale",
                    Conflict.class,
                    () -> pinAndFail(bound, "b", new StaleRecord(Notice.TYPE, null, null)));
            return pin(bound, "a");
        });
        assertThat(runs[0]).isOne();
        assertThat(titles()).containsExactly("a");
    }

    @Test
    void aGroupThatSwallowsADeadlockIsNotCommittedButRerun() {
        int[] runs = {0};
        hall.inTransaction(bound -> {
            pin(bound, "a" + ++runs[0]);
            if (runs[0] == 1) {
                refused(
                        "storage.busy",
                        Conflict.class,
                        () -> pinAndFail(bound, "b", new TransactionConflict("deadlock", null)));
                refused("group.refused", Conflict.class, () -> pin(bound, "c"));
                refused("group.refused", Conflict.class, () -> bound.access().inventory(admin));
            }
            return runs[0];
        });
        assertThat(titles()).containsExactly("a2");
    }

    @Test
    void aGroupThatSwallowsAFailureIsNotCommitted() {
        for (RuntimeException failure :
                List.of(new StoreUnavailable("down", null), new IllegalArgumentException("a defect"))) {
            assertThatThrownBy(() -> hall.inTransaction(bound -> {
                        pin(bound, "a");
                        return catchThrowable(() -> pinAndFail(bound, "b", failure));
                    }))
                    .isInstanceOfSatisfying(
                            CommonhallException.class,
                            refusal -> assertThat(refusal.code())
                                    .isEqualTo(
                                            failure instanceof StorageException
                                                    ? "storage.unavailable"
                                                    : "group.refused"));
        }
        assertThat(titles()).isEmpty();
    }

    @Test
    void aStoreWithoutNestedWorkCommitsNothingOfAGroupWithARefusal() {
        store.without = StorageFeature.NESTED;
        Commonhall flat = hall(store);
        assertThat(flat.inTransaction(bound -> pin(bound, "a")).version()).isOne();
        refused(
                "group.refused",
                Conflict.class,
                () -> flat.inTransaction(bound -> {
                    refused(
                            "notice.no",
                            RuleViolation.class,
                            () -> pinAndFail(bound, "b", new RuleViolation("notice.no")));
                    refused("group.refused", Conflict.class, () -> pin(bound, "c"));
                    return true;
                }));
        refused(
                "notice.no",
                RuleViolation.class,
                () -> flat.inTransaction(bound -> {
                    pinAndFail(bound, "b", new RuleViolation("notice.no"));
                    return true;
                }));
        refused(
                "hall.preview.unsupported",
                RuleViolation.class,
                () -> flat.inTransaction(bound -> bound.preview(trial -> pin(trial, "d"))));
        assertThat(flat.preview(trial -> pin(trial, "d")).version()).isOne();
        assertThat(titles()).containsExactly("a");
    }

    @Test
    void savepointsThatAreRefusedAtTheFirstUseAreMissing() {
        store.nesting = new NestingRefused("distributed", null);
        assertThat(hall.inTransaction(bound -> pin(bound, "a")).version()).isOne();
        refused(
                "group.refused",
                Conflict.class,
                () -> hall.inTransaction(bound -> {
                    refused(
                            "notice.no",
                            RuleViolation.class,
                            () -> pinAndFail(bound, "b", new RuleViolation("notice.no")));
                    return true;
                }));
        int[] after = {0};
        hall.inTransaction(bound -> {
            refused("hall.preview.unsupported", RuleViolation.class, () -> bound.preview(trial -> pin(trial, "c")));
            after[0]++;
            return pin(bound, "d");
        });
        assertThat(after[0]).isOne();
        assertThat(titles()).containsExactly("a", "d");
    }

    @Test
    void aRepeatInsideAGroupThatLostTheRightIsRefusedAndTheGroupGoesOn() {
        Actor clerk = Actor.person(hall.corridor()
                .run(
                        admin,
                        new Notice.Pin(PLACE, "x", null),
                        "test.made",
                        Person.TYPE,
                        change -> change.insert(Person.TYPE, Person.named(change.newId(), "Clerk")))
                .id());
        Receipt<RoleGrant> grant = hall.access()
                .grant(
                        admin,
                        GrantRole.of(Objects.requireNonNull(clerk.person()), Role.DESK, Scopes.DISTRICT)
                                .build());
        Notice.Pin pin = new Notice.Pin(PLACE, "a", null);
        Notice.pin(hall, clerk.once(KEY), pin);
        hall.access().revoke(admin, new RevokeRole(grant.id()));
        hall.inTransaction(bound -> {
            refused("access.denied", org.commonhall.NotAllowed.class, () -> Notice.pin(bound, clerk.once(KEY), pin));
            return pin(bound, "b");
        });
        assertThat(titles()).containsExactly("a", "b");
    }

    @Test
    void aPreviewInAGroupSeesTheGroupAndLeavesNothing() {
        heard.clear();
        hall.inTransaction(bound -> {
            Receipt<Notice> first = pin(bound, "a");
            refused("record.taken", Conflict.class, () -> bound.preview(trial -> pin(trial, "a")));
            assertThat(bound.preview(trial -> Notice.count(trial, admin, new Notice.Count(first.id(), 3)))
                            .version())
                    .isEqualTo(2);
            assertThat(bound.<Long>preview(trial -> trial.inTransaction(inner -> {
                        pin(inner, "b");
                        return pin(inner, "c").version();
                    })))
                    .isOne();
            return bound.preview(trial -> trial.tick(Instant.EPOCH, 10));
        });
        assertThat(titles()).containsExactly("a");
        assertThat(heard).extracting(Event::event).containsExactly("notice.pinned");
        assertThat(hall.journal().feed(admin, 0, 100)).hasSize(2);
    }

    @Test
    void aPreviewSealsNothing() {
        pin(hall, "a");
        List<Event> feed = hall.preview(trial -> trial.journal().feed(admin, 0, 100));
        assertThat(feed).isEmpty();
        assertThat(hall.<Integer>preview(trial -> trial.corridor().seal())).isZero();
        assertThat(hall.corridor().seal()).isEqualTo(2);
    }

    @Test
    void aReadThatIsJournaledCannotBeTriedOut() {
        UUID person = Objects.requireNonNull(admin.person());
        refused(
                "hall.preview.personal",
                RuleViolation.class,
                () -> hall.preview(trial -> trial.access().export(admin, person)));
        refused(
                "hall.preview.personal",
                RuleViolation.class,
                () -> hall.preview(
                        trial -> trial.inTransaction(bound -> bound.access().export(admin, person))));
        refused(
                "hall.preview.personal",
                RuleViolation.class,
                () -> hall.inTransaction(
                        bound -> bound.preview(trial -> trial.access().export(admin, person))));
        assertThat(hall.journal().feed(admin, 0, 100)).extracting(Event::event).containsExactly("hall.founded");
    }

    @Test
    void aReadThatFailedDisclosedNothing() {
        UUID person = Objects.requireNonNull(admin.person());
        heard.clear();
        PersonalExport given = hall.inTransaction(bound -> {
            refused(
                    "notice.no",
                    RuleViolation.class,
                    () -> bound.corridor().read(admin, reading -> {
                        reading.disclosed(
                                "access.exported",
                                Person.TYPE,
                                List.of(reading.get(Person.TYPE, new Id<Person>(person))));
                        throw new RuleViolation("notice.no");
                    }));
            return bound.access().export(admin, person);
        });
        assertThat(given).isNotNull();
        assertThat(heard).extracting(Event::event).containsExactly("access.exported");
        assertThat(Stored.of(hall, Person.TYPE, new Id<Person>(person)).version())
                .isOne();
        assertThat(hall.journal().feed(admin, 0, 100)).hasSize(2);
    }

    /** Shows a notice, as a read of somebody else's data does. */
    private void show(Commonhall within) {
        within.corridor().read(admin, reading -> {
            reading.disclosed("notice.read", Notice.TYPE, reading.select(Query.of(Notice.TYPE)));
            return true;
        });
    }

    @Test
    void whatWasShownIsJournaledThoughItsGroupIsUndone() {
        pin(hall, "a");
        heard.clear();
        refused(
                "notice.no",
                RuleViolation.class,
                () -> hall.inTransaction(bound -> {
                    show(bound);
                    throw new RuleViolation("notice.no");
                }));
        assertThat(heard).extracting(Event::event).containsExactly("notice.read");
        heard.clear();
        hall.inTransaction(outer -> {
            refused(
                    "notice.no",
                    RuleViolation.class,
                    () -> outer.inTransaction(inner -> {
                        show(inner);
                        throw new RuleViolation("notice.no");
                    }));
            show(outer);
            return pin(outer, "b");
        });
        assertThat(heard).extracting(Event::event).containsExactly("notice.read", "notice.pinned", "notice.read");
        assertThat(hall.journal().verify(admin).isWhole()).isTrue();
    }
}
