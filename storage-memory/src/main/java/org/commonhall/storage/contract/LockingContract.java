package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.commonhall.Id;
import org.commonhall.storage.MissingReference;
import org.commonhall.storage.Query;
import org.commonhall.storage.ReferencedRecord;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.TransactionConflict;
import org.commonhall.storage.UniqueValueTaken;
import org.junit.jupiter.api.Test;

/** Two transactions that meet. Nothing here depends on how long anything takes. */
abstract class LockingContract extends ContractTest {

    /** Runs first, and second while first is open; first ends as it says. */
    private Together.Outcome<Boolean> meet(
            Consumer<StorageTransaction> first, Consumer<StorageTransaction> second, boolean firstFails) {
        try (Together together = new Together()) {
            List<Future<Boolean>> started = new ArrayList<>();
            Consumer<StorageTransaction> whole = t -> {
                first.accept(t);
                started.add(together.start(() -> {
                    run(second);
                    return true;
                }));
                Together.glance(started.get(0));
                if (firstFails) {
                    throw new IllegalArgumentException("first fails");
                }
            };
            if (firstFails) {
                assertThatThrownBy(() -> run(whole)).hasMessage("first fails");
            } else {
                run(whole);
            }
            return Together.outcome(started.get(0));
        }
    }

    private static ProbeWhole seats(ProbeWhole whole, long seats) {
        return ProbeWhole.TYPE.with(whole, ProbeWhole.SEATS, seats);
    }

    private static Consumer<StorageTransaction> lockAndAdd(Id<ProbeWhole> id) {
        return t -> {
            ProbeWhole newest = t.lock(ProbeWhole.TYPE, id).orElseThrow();
            t.update(ProbeWhole.TYPE, List.of(seats(newest, newest.seats() + 1)));
        };
    }

    @Test
    final void whoLocksALockedRecordWaitsAndSeesItsNewestState() {
        ProbeWhole stored = storedWhole("a");
        Together.Outcome<Boolean> second = meet(lockAndAdd(stored.id()), lockAndAdd(stored.id()), false);
        assertThat(second.failure()).isNull();
        assertThat(find(ProbeWhole.TYPE, stored.id())).contains(new ProbeWhole(stored.id(), 3, "a", 2, null));
    }

    @Test
    final void aLockThatWasRolledBackIsFree() {
        ProbeWhole stored = storedWhole("a");
        Together.Outcome<Boolean> second = meet(lockAndAdd(stored.id()), lockAndAdd(stored.id()), true);
        assertThat(second.failure()).isNull();
        assertThat(find(ProbeWhole.TYPE, stored.id())).contains(new ProbeWhole(stored.id(), 2, "a", 1, null));
    }

    @Test
    final void ofTwoUpdatesOfOneVersionOneIsStale() {
        ProbeWhole stored = storedWhole("a");
        Together.Outcome<Boolean> second = meet(
                t -> t.update(ProbeWhole.TYPE, List.of(seats(stored, 1))),
                t -> t.update(ProbeWhole.TYPE, List.of(seats(stored, 2))),
                false);
        assertThat(second.is(StaleRecord.class) || second.is(TransactionConflict.class))
                .as("%s", second)
                .isTrue();
        assertThat(find(ProbeWhole.TYPE, stored.id())).contains(new ProbeWhole(stored.id(), 2, "a", 1, null));
    }

    @Test
    final void aSecondUpdateGoesOnWhereTheFirstIsRolledBack() {
        ProbeWhole stored = storedWhole("a");
        Together.Outcome<Boolean> second = meet(
                t -> t.update(ProbeWhole.TYPE, List.of(seats(stored, 1))),
                t -> t.update(ProbeWhole.TYPE, List.of(seats(stored, 2))),
                true);
        assertThat(second.failure()).isNull();
        assertThat(find(ProbeWhole.TYPE, stored.id())).contains(new ProbeWhole(stored.id(), 2, "a", 2, null));
    }

    @Test
    final void whoDeletesALockedRecordWaits() {
        ProbeWhole stored = storedWhole("a");
        Together.Outcome<Boolean> second =
                meet(lockAndAdd(stored.id()), t -> t.delete(ProbeWhole.TYPE, List.of(stored)), false);
        assertThat(second.is(StaleRecord.class) || second.is(TransactionConflict.class))
                .as("%s", second)
                .isTrue();
        assertThat(find(ProbeWhole.TYPE, stored.id())).contains(new ProbeWhole(stored.id(), 2, "a", 1, null));
    }

    @Test
    final void whoLocksADeletedRecordFindsNothing() {
        ProbeWhole stored = storedWhole("a");
        ProbeWhole other = storedWhole("other");
        List<Optional<ProbeWhole>> found = new ArrayList<>();
        Together.Outcome<Boolean> second = meet(
                t -> t.delete(ProbeWhole.TYPE, List.of(stored)),
                t -> found.add(t.lock(ProbeWhole.TYPE, stored.id())),
                false);
        assertThat(second.failure()).isNull();
        assertThat(found).containsExactly(Optional.empty());
        assertThat(all(ProbeWhole.TYPE)).containsExactly(other);
    }

    @Test
    final void aLockedRecordMayBeReferenced() {
        ProbeWhole stored = storedWhole("a");
        ProbePart part = part(stored, 1);
        Together.Outcome<Boolean> second =
                meet(lockAndAdd(stored.id()), t -> t.insert(ProbePart.TYPE, List.of(part)), false);
        assertThat(second.failure()).isNull();
        assertThat(all(ProbePart.TYPE)).hasSize(1);
        assertThat(all(ProbeWhole.TYPE)).extracting(ProbeWhole::seats).containsExactly(1L);
    }

    @Test
    final void aSecondInserterOfAUniqueValueWaitsAndIsRefused() {
        ProbeWhole other = storedWhole("z");
        Together.Outcome<Boolean> second = meet(
                t -> t.insert(ProbeWhole.TYPE, List.of(whole("a"))),
                t -> t.insert(ProbeWhole.TYPE, List.of(seats(whole("a"), 7))),
                false);
        assertThat(second.is(UniqueValueTaken.class)).as("%s", second).isTrue();
        assertThat(all(ProbeWhole.TYPE)).hasSize(2).contains(other).noneMatch(found -> found.seats() == 7);
    }

    @Test
    final void aSecondInserterOfAUniqueValueGoesOnWhereTheFirstIsRolledBack() {
        Together.Outcome<Boolean> second = meet(
                t -> t.insert(ProbeWhole.TYPE, List.of(whole("a"))),
                t -> t.insert(ProbeWhole.TYPE, List.of(seats(whole("a"), 7))),
                true);
        assertThat(second.failure()).isNull();
        assertThat(all(ProbeWhole.TYPE)).extracting(ProbeWhole::seats).containsExactly(7L);
    }

    @Test
    final void aUniqueValueThatComesBackIsNotGivenAway() {
        ProbeWhole stored = storedWhole("a");
        Together.Outcome<Boolean> second = meet(
                t -> t.update(ProbeWhole.TYPE, List.of(ProbeWhole.TYPE.with(stored, ProbeWhole.TITLE, "b"))),
                t -> t.insert(ProbeWhole.TYPE, List.of(whole("a"))),
                true);
        assertThat(second.is(UniqueValueTaken.class)).as("%s", second).isTrue();
        assertThat(all(ProbeWhole.TYPE)).containsExactly(stored);
    }

    @Test
    final void aReferenceAndTheDeletionOfItsTargetMeetAsDeclared() {
        ProbeWhole stored = storedWhole("a");
        ProbeWhole child = new ProbeWhole(samples.id(), 0, "child", 0, stored.id());
        Together.Outcome<Boolean> deletion = meet(
                t -> t.insert(ProbeWhole.TYPE, List.of(child)), t -> t.delete(ProbeWhole.TYPE, List.of(stored)), false);
        boolean refused = storage().features().contains(StorageFeature.REFERENCE_RACES_REFUSED);
        if (refused) {
            assertThat(deletion.is(ReferencedRecord.class)).as("%s", deletion).isTrue();
            assertThat(all(ProbeWhole.TYPE)).hasSize(2);
        } else {
            assertThat(deletion.succeeded() || deletion.is(StorageException.class))
                    .as("%s", deletion)
                    .isTrue();
            assertThat(find(ProbeWhole.TYPE, child.id())).isPresent();
        }
    }

    @Test
    final void theDeletionOfATargetAndAReferenceMeetAsDeclared() {
        ProbeWhole stored = storedWhole("a");
        ProbeWhole other = storedWhole("other");
        ProbeWhole child = new ProbeWhole(samples.id(), 0, "child", 0, stored.id());
        Together.Outcome<Boolean> insertion = meet(
                t -> t.delete(ProbeWhole.TYPE, List.of(stored)), t -> t.insert(ProbeWhole.TYPE, List.of(child)), false);
        boolean refused = storage().features().contains(StorageFeature.REFERENCE_RACES_REFUSED);
        if (refused) {
            assertThat(insertion.is(MissingReference.class)).as("%s", insertion).isTrue();
            assertThat(all(ProbeWhole.TYPE)).containsExactly(other);
        } else {
            assertThat(insertion.succeeded() || insertion.is(StorageException.class))
                    .as("%s", insertion)
                    .isTrue();
            assertThat(find(ProbeWhole.TYPE, stored.id())).isEmpty();
            assertThat(all(ProbeWhole.TYPE)).contains(other);
        }
    }

    /** Of two transactions that wait for each other one loses in the middle of a batch, and nothing of the rest is done. */
    @Test
    final void aLosersBatchLeavesNothing() {
        List<ProbeWhole> wholes =
                List.of(storedWhole("a"), storedWhole("b"), storedWhole("c"), storedWhole("d"));
        Together.Outcome<Boolean> second;
        Throwable first;
        try (Together together = new Together()) {
            List<Future<Boolean>> started = new ArrayList<>();
            first = catchThrowable(() -> run(t -> {
                t.update(ProbeWhole.TYPE, List.of(seats(wholes.get(0), 1)));
                started.add(together.start(() -> {
                    run(other -> {
                        other.update(ProbeWhole.TYPE, List.of(seats(wholes.get(1), 2)));
                        other.update(ProbeWhole.TYPE, List.of(seats(wholes.get(0), 2), seats(wholes.get(3), 2)));
                    });
                    return true;
                }));
                Together.glance(started.get(0));
                t.update(ProbeWhole.TYPE, List.of(seats(wholes.get(1), 1), seats(wholes.get(2), 1)));
            }));
            second = Together.outcome(started.get(0));
        }
        assertThat(first == null).as("%s, %s", first, second).isNotEqualTo(second.succeeded());
        assertThat(select(Query.of(ProbeWhole.TYPE).orderBy(ProbeWhole.TITLE.ascending())))
                .extracting(ProbeWhole::seats)
                .containsExactlyElementsOf(first == null ? List.of(1L, 1L, 1L, 0L) : List.of(2L, 2L, 0L, 2L));
    }
}
