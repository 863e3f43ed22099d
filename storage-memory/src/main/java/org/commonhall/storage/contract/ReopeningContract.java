package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.commonhall.storage.Query;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.UniqueValueTaken;
import org.junit.jupiter.api.Test;

/** What is there after the store was opened again, and what is not. */
abstract class ReopeningContract extends ContractTest {

    @Test
    final void committedWorkIsThereAgain() {
        run(t -> samples.store(t, ProbeLeaf.TYPE));
        storedPart(storedWhole("a"), 1);
        List<Record> before = everything();
        reopenStore();
        assertThat(everything()).isNotEmpty().isEqualTo(before);
    }

    @Test
    final void workThatFailedIsNotThere() {
        ProbeWhole stored = storedWhole("a");
        Throwable thrown = catchThrowable(() -> run(t -> {
            t.insert(ProbeWhole.TYPE, List.of(whole("b")));
            throw new IllegalArgumentException("mine");
        }));
        assertThat(thrown).hasMessage("mine");
        reopenStore();
        assertThat(everything()).containsExactly(stored);
    }

    @Test
    final void keysAndVersionsHoldAfterwards() {
        ProbeWhole stored = update(ProbeWhole.TYPE, storedWhole("a"));
        reopenStore();
        refused(UniqueValueTaken.class, t -> t.insert(ProbeWhole.TYPE, List.of(whole("a"))));
        assertThat(update(ProbeWhole.TYPE, stored).version()).isEqualTo(3);
    }

    @Test
    final void aClosedStoreTakesNoWork() {
        storedWhole("a");
        Storage closed = storage();
        closed.close();
        assertThat(catchThrowable(() -> closed.inTransaction(t -> t.count(Query.of(ProbeWhole.TYPE)))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    final void closingTwiceDoesNothingMore() {
        storedWhole("a");
        storage().close();
        assertThat(catchThrowable(storage()::close)).isNull();
        assertThat(catchThrowable(() -> all(ProbeWhole.TYPE))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    final void whatAStoreKeepsBeyondItsObjectIsAsDeclared() {
        ProbeWhole stored = storedWhole("a");
        Storage first = storage();
        reopenStore();
        boolean durable = first.features().contains(StorageFeature.DURABLE);
        assertThat(storage() != first)
                .as("a durable store reopens as another object")
                .isEqualTo(durable);
        List<Record> found = new ArrayList<>(everything());
        assertThat(found).containsExactly(stored);
    }
}
