package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.commonhall.Id;
import org.commonhall.storage.LockTimeout;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.TransactionConflict;
import org.commonhall.storage.UniqueValueTaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads at once: exactly as many winners as there is room, no change lost, nobody left hanging. */
abstract class RacesContract extends ContractTest {

    // A transaction that failed as safe to rerun is rerun, as the command corridor does.
    private boolean rerun(Consumer<StorageTransaction> work) {
        while (true) {
            try {
                run(work);
                return true;
            } catch (TransactionConflict | LockTimeout | StaleRecord again) {
                Thread.onSpinWait();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 64})
    final void theLastSeatsGoToExactlyAsManyAsThereAre(int threads) {
        int seats = threads / 2;
        ProbeWhole stored = storedWhole("course");
        try (Together together = new Together()) {
            List<Together.Outcome<Boolean>> outcomes = together.race(threads, i -> () -> {
                boolean[] seated = {false};
                rerun(t -> {
                    seated[0] = t.adjust(
                            ProbeWhole.TYPE, stored.id(), ProbeWhole.SEATS, 1, ProbeWhole.SEATS.below((long) seats));
                    if (seated[0]) {
                        t.insert(
                                ProbePart.TYPE,
                                List.of(new ProbePart(
                                        new Id<>(new UUID(i, 1)), 0, stored.id(), i, null, null, "seat")));
                    }
                });
                return seated[0];
            });
            assertThat(outcomes).allMatch(Together.Outcome::succeeded);
            assertThat(outcomes)
                    .filteredOn(outcome -> Boolean.TRUE.equals(outcome.result()))
                    .hasSize(seats);
        }
        assertThat(find(ProbeWhole.TYPE, stored.id()).orElseThrow().seats()).isEqualTo(seats);
        assertThat(all(ProbePart.TYPE)).hasSize(seats);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 32})
    final void aUniqueValueHasExactlyOneWinner(int threads) {
        List<ProbeWhole> rivals = IntStream.range(0, threads)
                .mapToObj(i -> ProbeWhole.TYPE.with(whole("the only one"), ProbeWhole.SEATS, (long) i))
                .toList();
        try (Together together = new Together()) {
            List<Together.Outcome<Boolean>> outcomes =
                    together.race(threads, i -> () -> rerun(t -> t.insert(ProbeWhole.TYPE, List.of(rivals.get(i)))));
            assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.is(UniqueValueTaken.class))
                    .hasSize(threads - 1);
        }
        assertThat(all(ProbeWhole.TYPE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    final void noVersionedChangeIsLost(int threads) {
        ProbeWhole stored = storedWhole("a");
        int each = 25;
        long changes = (long) threads * each;
        try (Together together = new Together()) {
            List<Together.Outcome<Boolean>> outcomes = together.race(threads, i -> () -> {
                for (int n = 0; n < each; n++) {
                    rerun(t -> {
                        ProbeWhole newest = t.find(ProbeWhole.TYPE, stored.id()).orElseThrow();
                        t.update(
                                ProbeWhole.TYPE,
                                List.of(ProbeWhole.TYPE.with(newest, ProbeWhole.SEATS, newest.seats() + 1)));
                    });
                }
                return true;
            });
            assertThat(outcomes).allMatch(Together.Outcome::succeeded);
        }
        assertThat(find(ProbeWhole.TYPE, stored.id()))
                .contains(new ProbeWhole(stored.id(), 1 + changes, "a", changes, null));
    }

    @Test
    final void transactionsThatLockInOppositeOrderAllComeToAnEnd() {
        ProbeWhole a = storedWhole("a");
        ProbeWhole b = storedWhole("b");
        try (Together together = new Together()) {
            List<Together.Outcome<Boolean>> outcomes = together.race(4, i -> () -> {
                ProbeWhole first = i % 2 == 0 ? a : b;
                ProbeWhole second = i % 2 == 0 ? b : a;
                for (int n = 0; n < 20; n++) {
                    rerun(t -> {
                        assertThat(t.lock(ProbeWhole.TYPE, first.id())).isPresent();
                        ProbeWhole newest = t.lock(ProbeWhole.TYPE, second.id()).orElseThrow();
                        t.update(
                                ProbeWhole.TYPE,
                                List.of(ProbeWhole.TYPE.with(newest, ProbeWhole.SEATS, newest.seats() + 1)));
                    });
                }
                return true;
            });
            assertThat(outcomes).allMatch(Together.Outcome::succeeded);
        }
        assertThat(all(ProbeWhole.TYPE)).extracting(ProbeWhole::seats).containsExactly(40L, 40L);
    }

    @Test
    final void aTransferIsNeverSeenHalf() {
        ProbeWhole a = insert(ProbeWhole.TYPE, ProbeWhole.TYPE.with(whole("a"), ProbeWhole.SEATS, 100L));
        ProbeWhole b = storedWhole("b");
        List<Id<ProbeWhole>> both = List.of(a.id(), b.id());
        try (Together together = new Together()) {
            List<Together.Outcome<Boolean>> outcomes = together.race(4, i -> () -> {
                for (int n = 0; n < 50; n++) {
                    if (i < 2) {
                        rerun(t -> t.update(
                                ProbeWhole.TYPE,
                                t.lockAll(ProbeWhole.TYPE, both).stream()
                                        .map(w -> ProbeWhole.TYPE.with(
                                                w, ProbeWhole.SEATS, w.seats() + (w.id().equals(a.id()) ? -1 : 1)))
                                        .toList()));
                    } else if (all(ProbeWhole.TYPE).stream()
                                    .mapToLong(ProbeWhole::seats)
                                    .sum()
                            != 100) {
                        return false;
                    }
                }
                return true;
            });
            assertThat(outcomes).allMatch(Together.Outcome::succeeded);
            assertThat(outcomes).extracting(Together.Outcome::result).containsOnly(true);
        }
        assertThat(find(ProbeWhole.TYPE, b.id()).orElseThrow().seats()).isEqualTo(100);
    }
}
