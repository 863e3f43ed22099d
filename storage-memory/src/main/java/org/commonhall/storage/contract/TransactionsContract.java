package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Query;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.Summary;
import org.commonhall.storage.UniqueValueTaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All or nothing, own changes at once, those of others only when committed, and no call out of place. */
abstract class TransactionsContract extends ContractTest {

    /** A call of a transaction, with its name. */
    record Call(String name, Consumer<StorageTransaction> call) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Call> calls() {
        RecordSamples samples = new RecordSamples(Probes.SCHEMA, 11);
        ProbeWhole record = new ProbeWhole(samples.id(), 0, "late", 0, null);
        Query<ProbeWhole> query = Query.of(ProbeWhole.TYPE);
        return Stream.of(
                new Call("find", t -> t.find(ProbeWhole.TYPE, record.id())),
                new Call("lock", t -> t.lock(ProbeWhole.TYPE, record.id())),
                new Call("insert", t -> t.insert(ProbeWhole.TYPE, List.of(record))),
                new Call("update", t -> t.update(ProbeWhole.TYPE, List.of(record))),
                new Call("delete", t -> t.delete(ProbeWhole.TYPE, List.of(record))),
                new Call("select", t -> t.select(query)),
                new Call("selectAll", t -> t.selectAll(List.of(query))),
                new Call("findAll", t -> t.findAll(ProbeWhole.TYPE, Set.of(record.id()))),
                new Call("count", t -> t.count(query)),
                new Call("nested", t -> t.<Long>nested(inside -> inside.count(query))),
                new Call("summarise", t -> t.summarise(Summary.of(ProbeWhole.TYPE, Measure.<ProbeWhole>count()))),
                new Call(
                        "adjust",
                        t -> t.adjust(ProbeWhole.TYPE, record.id(), ProbeWhole.SEATS, 1, Condition.always())));
    }

    @Test
    final void theResultOfTheWorkIsHandedOver() {
        ProbeWhole stored = storedWhole("a");
        String title =
                in(t -> t.find(ProbeWhole.TYPE, stored.id()).orElseThrow().title());
        assertThat(title).isEqualTo("a");
    }

    @Test
    final void whateverTheWorkThrowsComesOutAndNothingIsStored() {
        ProbeWhole stored = storedWhole("a");
        for (Throwable failure : List.of(new IllegalArgumentException("mine"), new StackOverflowError("mine"))) {
            Throwable thrown = catchThrowable(() -> run(t -> {
                t.insert(ProbeWhole.TYPE, List.of(whole("b")));
                t.update(ProbeWhole.TYPE, List.of(stored));
                if (failure instanceof RuntimeException exception) {
                    throw exception;
                }
                throw (Error) failure;
            }));
            assertThat(thrown).isSameAs(failure);
        }
        assertThat(everything()).containsExactly(stored);
    }

    @Test
    final void aFailedStatementUndoesTheStatementsBeforeIt() {
        storedWhole("a");
        refused(UniqueValueTaken.class, t -> {
            t.insert(ProbeWhole.TYPE, List.of(whole("b")));
            t.insert(ProbeWhole.TYPE, List.of(whole("a")));
        });
    }

    @Test
    final void ownChangesAreSeenByEveryReadingCall() {
        ProbeWhole gone = storedWhole("gone");
        ProbeWhole old = storedWhole("old");
        run(t -> {
            ProbeWhole fresh =
                    t.insert(ProbeWhole.TYPE, List.of(whole("fresh"))).get(0);
            ProbeWhole changed = t.update(
                            ProbeWhole.TYPE, List.of(ProbeWhole.TYPE.with(old, ProbeWhole.TITLE, "changed")))
                    .get(0);
            t.delete(ProbeWhole.TYPE, List.of(gone));
            Query<ProbeWhole> query = Query.of(ProbeWhole.TYPE).orderBy(ProbeWhole.TITLE.ascending());
            assertThat(t.select(query)).containsExactly(changed, fresh);
            assertThat(t.select(query.where(ProbeWhole.TITLE.is("old")))).isEmpty();
            assertThat(t.select(query.where(ProbeWhole.TITLE.is("changed")))).containsExactly(changed);
            assertThat(t.count(query)).isEqualTo(2);
            assertThat(t.find(ProbeWhole.TYPE, gone.id())).isEmpty();
            assertThat(t.lock(ProbeWhole.TYPE, gone.id())).isEmpty();
            assertThat(t.lock(ProbeWhole.TYPE, fresh.id())).contains(fresh);
            assertThat(t.findAll(ProbeWhole.TYPE, Set.of(gone.id(), old.id()))).containsOnlyKeys(old.id());
        });
        assertThat(all(ProbeWhole.TYPE)).extracting(ProbeWhole::title).containsExactlyInAnyOrder("changed", "fresh");
    }

    @Test
    final void changesThatAreRolledBackAreNeverSeenByOthers() {
        ProbeWhole stored = storedWhole("a");
        try (Together together = new Together()) {
            List<Future<List<ProbeWhole>>> readers = new ArrayList<>();
            assertThatThrownBy(() -> run(t -> {
                        t.update(ProbeWhole.TYPE, List.of(ProbeWhole.TYPE.with(stored, ProbeWhole.SEATS, 9L)));
                        t.insert(ProbeWhole.TYPE, List.of(whole("b")));
                        readers.add(together.start(() -> all(ProbeWhole.TYPE)));
                        Together.glance(readers.get(0));
                        throw new IllegalArgumentException("mine");
                    }))
                    .hasMessage("mine");
            assertThat(Together.outcome(readers.get(0)).result()).containsExactly(stored);
        }
    }

    @Test
    final void committedChangesAreSeenByAnotherThread() {
        ProbeWhole stored = storedWhole("a");
        try (Together together = new Together()) {
            assertThat(Together.outcome(together.start(() -> all(ProbeWhole.TYPE)))
                            .result())
                    .containsExactly(stored);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    final void noCallIsTakenAfterTheWorkReturned(Call call) {
        StorageTransaction over = in(t -> {
            t.insert(ProbeWhole.TYPE, List.of(whole("a")));
            return t;
        });
        List<Record> before = everything();
        assertThatThrownBy(() -> call.call().accept(over)).isInstanceOf(IllegalStateException.class);
        assertThat(everything()).hasSize(1).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("calls")
    final void noCallIsTakenAfterACallFailed(Call call) {
        ProbeWhole stored = storedWhole("a");
        Throwable thrown = catchThrowable(() -> run(t -> {
            assertThatThrownBy(() -> t.update(ProbeWhole.TYPE, List.of(whole("missing"))))
                    .isInstanceOf(StaleRecord.class);
            call.call().accept(t);
        }));
        assertThat(thrown).isInstanceOf(IllegalStateException.class);
        assertThat(everything()).containsExactly(stored);
    }

    @Test
    final void workThatHidesAFailureIsNotCommitted() {
        ProbeWhole stored = storedWhole("a");
        Throwable thrown = catchThrowable(() -> run(t -> {
            t.insert(ProbeWhole.TYPE, List.of(whole("b")));
            assertThatThrownBy(() -> t.update(ProbeWhole.TYPE, List.of(whole("missing"))))
                    .isInstanceOf(StaleRecord.class);
        }));
        assertThat(thrown).isInstanceOf(IllegalStateException.class);
        assertThat(everything()).containsExactly(stored);
    }

    @Test
    final void theStoreGoesOnAfterAFailedTransaction() {
        storedWhole("a");
        for (int i = 0; i < 50; i++) {
            refused(UniqueValueTaken.class, t -> t.insert(ProbeWhole.TYPE, List.of(whole("a"))));
        }
        storedWhole("b");
        assertThat(all(ProbeWhole.TYPE)).hasSize(2);
    }
}
