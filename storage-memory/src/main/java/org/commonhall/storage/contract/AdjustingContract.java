package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonhall.storage.Condition;
import org.commonhall.storage.StaleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counters that change only while a guard holds. */
abstract class AdjustingContract extends ContractTest {

    private boolean adjust(ProbeWhole whole, long delta, Condition<ProbeWhole> guard) {
        return in(t -> t.adjust(ProbeWhole.TYPE, whole.id(), ProbeWhole.SEATS, delta, guard));
    }

    @Test
    final void anAdjustmentAddsAndRaisesTheVersion() {
        ProbeWhole stored = storedWhole("a");
        ProbeWhole other = storedWhole("b");
        assertThat(adjust(stored, 3, Condition.always())).isTrue();
        assertThat(adjust(stored, -5, Condition.always())).isTrue();
        assertThat(all(ProbeWhole.TYPE))
                .containsExactlyInAnyOrder(new ProbeWhole(stored.id(), 3, "a", -2, null), other);
    }

    @Test
    final void aGuardThatDoesNotHoldLeavesAllAsItWas() {
        ProbeWhole stored = storedWhole("a");
        assertThat(adjust(stored, 1, ProbeWhole.SEATS.atLeast(1L))).isFalse();
        assertThat(all(ProbeWhole.TYPE)).containsExactly(stored);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 5})
    final void theGuardIsAskedBeforeTheAddition(long capacity) {
        ProbeWhole stored = storedWhole("a");
        int granted = 0;
        for (int i = 0; i < 6; i++) {
            granted += adjust(stored, 1, ProbeWhole.SEATS.below(capacity)) ? 1 : 0;
        }
        assertThat(granted).isEqualTo((int) capacity);
        assertThat(find(ProbeWhole.TYPE, stored.id()).orElseThrow().seats()).isEqualTo(capacity);
    }

    @Test
    final void aGuardMayAskOfOtherComponents() {
        ProbeWhole stored = storedWhole("a");
        assertThat(adjust(stored, 1, ProbeWhole.TITLE.is("b"))).isFalse();
        assertThat(adjust(stored, 1, ProbeWhole.TITLE.is("a").and(ProbeWhole.PARENT.absent())))
                .isTrue();
        assertThat(find(ProbeWhole.TYPE, stored.id()).orElseThrow().seats()).isEqualTo(1);
    }

    @Test
    final void aMissingRecordIsNotAdjusted() {
        ProbeWhole stored = storedWhole("a");
        assertThat(adjust(whole("b"), 1, Condition.always())).isFalse();
        assertThat(all(ProbeWhole.TYPE)).containsExactly(stored);
    }

    @Test
    final void theTransactionGoesOnAfterARefusedAdjustment() {
        ProbeWhole stored = storedWhole("a");
        run(t -> {
            t.adjust(ProbeWhole.TYPE, stored.id(), ProbeWhole.SEATS, 1, ProbeWhole.SEATS.atLeast(1L));
            t.insert(ProbeWhole.TYPE, List.of(whole("b")));
        });
        assertThat(all(ProbeWhole.TYPE)).hasSize(2).contains(stored);
    }

    @Test
    final void anAdjustedRecordIsStaleForWhoReadItBefore() {
        ProbeWhole stored = storedWhole("a");
        adjust(stored, 1, Condition.always());
        refused(StaleRecord.class, t -> t.update(ProbeWhole.TYPE, List.of(stored)));
    }

    @Test
    final void ownAdjustmentsAreSeen() {
        ProbeWhole stored = storedWhole("a");
        ProbeWhole seen = in(t -> {
            t.adjust(ProbeWhole.TYPE, stored.id(), ProbeWhole.SEATS, 2, Condition.always());
            t.adjust(ProbeWhole.TYPE, stored.id(), ProbeWhole.SEATS, 2, ProbeWhole.SEATS.is(2L));
            return t.find(ProbeWhole.TYPE, stored.id()).orElseThrow();
        });
        assertThat(seen).isEqualTo(new ProbeWhole(stored.id(), 3, "a", 4, null));
        assertThat(all(ProbeWhole.TYPE)).containsExactly(seen);
    }
}
