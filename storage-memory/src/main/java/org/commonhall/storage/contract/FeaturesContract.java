package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import org.commonhall.storage.StorageFeature;
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

    /** {@link StorageFeature#REWRITES_ROWS} rests on it, and a store without the feature must do it all the same. */
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
