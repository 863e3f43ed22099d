package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.TransactionConflict;
import org.junit.jupiter.api.Test;

/** What a store declares is so, and what it does not declare is not. */
abstract class FeaturesContract extends ContractTest {

    @Test
    final void theDeclarationNeverChanges() {
        storedWhole("a");
        Set<StorageFeature> before = Set.copyOf(storage().features());
        reopenStore();
        assertThat(storage().features()).isEqualTo(before);
        assertThat(all(ProbeWhole.TYPE)).hasSize(1);
    }

    @Test
    final void twoWritersOfDifferentRecordsWaitForEachOtherOrNotAsDeclared() {
        ProbeWhole a = storedWhole("a");
        ProbeWhole b = storedWhole("b");
        boolean concurrent = storage().features().contains(StorageFeature.CONCURRENT_WRITERS);
        try (Together together = new Together()) {
            List<Future<ProbeWhole>> second = new ArrayList<>();
            run(t -> {
                t.update(ProbeWhole.TYPE, List.of(a));
                second.add(together.start(() -> update(ProbeWhole.TYPE, b)));
                if (concurrent) {
                    assertThat(Together.outcome(second.get(0)).failure()).isNull();
                } else {
                    assertThat(Together.glance(second.get(0))).isEmpty();
                }
            });
            assertThat(Together.outcome(second.get(0)).failure()).isNull();
        }
        assertThat(all(ProbeWhole.TYPE)).extracting(ProbeWhole::version).containsExactly(2L, 2L);
    }

    /**
     * {@link StorageFeature#FORGETS}: what is stored stays as it is, however often it is asked for. That nothing stays in the
     * files is a promise. A store without the feature says so instead of doing nothing.
     */
    @Test
    final void forgettingLeavesWhatIsStored() {
        List<ProbeWhole> old = List.of(storedWhole("a"), storedWhole("b"));
        ProbeWhole kept = storedWhole("c");
        run(t -> {
            t.delete(ProbeWhole.TYPE, old);
            t.insert(ProbeWhole.TYPE, List.of(whole("b")));
        });
        boolean able = storage().features().contains(StorageFeature.FORGETS)
                && !storage().features().contains(StorageFeature.JOINING);
        if (able) {
            forgotten(ProbeWhole.TYPE);
            forgotten(ProbeWhole.TYPE);
        } else {
            assertThatThrownBy(() -> storage().forget(ProbeWhole.TYPE))
                    .as("a store that cannot forget says so")
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(all(ProbeWhole.TYPE)).hasSize(2).contains(kept).doesNotContainAnyElementsOf(old);
        assertThat(storedWhole("d").version()).as("and goes on").isEqualTo(1);
    }

    /** A store may say that an older transaction still sees the rows; somebody else's on the same server ends soon. */
    private void forgotten(RecordType<?> type) {
        TransactionConflict last = null;
        for (int tries = 0; tries < 500; tries++) {
            try {
                storage().forget(type);
                return;
            } catch (TransactionConflict older) {
                last = older;
            }
        }
        throw new AssertionError("never forgotten", last);
    }

    /** What is written anew in one transaction takes the place of what was there, on every store. */
    @Test
    final void recordsTakeThePlaceOfOthersInOneTransaction() {
        List<ProbeWhole> before = List.of(storedWhole("a"), storedWhole("b"));
        run(t -> {
            t.delete(ProbeWhole.TYPE, before);
            t.insert(ProbeWhole.TYPE, List.of(whole("b"), whole("a")));
        });
        assertThat(all(ProbeWhole.TYPE))
                .extracting(ProbeWhole::id)
                .doesNotContainAnyElementsOf(before.stream().map(ProbeWhole::id).toList());
        reopenStore();
        assertThat(all(ProbeWhole.TYPE)).hasSize(2).doesNotContainAnyElementsOf(before);
    }
}
