package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonhall.storage.MissingReference;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.UniqueValueTaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Updating records at the version they were read at. */
abstract class UpdatingContract extends ContractTest {

    @Test
    final void anUpdateStoresTheNextVersion() {
        ProbeWhole stored = storedWhole("a");
        ProbeWhole other = storedWhole("other");
        ProbeWhole updated = update(ProbeWhole.TYPE, ProbeWhole.TYPE.with(stored, ProbeWhole.SEATS, 5L));
        assertThat(updated).isEqualTo(new ProbeWhole(stored.id(), 2, "a", 5, null));
        assertThat(all(ProbeWhole.TYPE)).containsExactlyInAnyOrder(updated, other);
    }

    @Test
    final void everyComponentMayChange() {
        ProbeSample stored = insert(ProbeSample.TYPE, sample());
        ProbeSample other = sample();
        ProbeSample wanted =
                ProbeSample.TYPE.withVersion(ProbeSample.TYPE.with(other, ProbeSample.TYPE.id(), stored.id()), 1);
        ProbeSample updated = update(ProbeSample.TYPE, wanted);
        assertThat(updated).isEqualTo(ProbeSample.TYPE.withVersion(wanted, 2));
        assertThat(all(ProbeSample.TYPE)).containsExactly(updated);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, 3, 4})
    final void anotherVersionIsStale(long version) {
        ProbeWhole stored = storedWhole("a");
        update(ProbeWhole.TYPE, stored);
        StaleRecord refusal = refused(
                StaleRecord.class,
                t -> t.update(ProbeWhole.TYPE, List.of(new ProbeWhole(stored.id(), version, "b", 9, null))));
        assertThat(refusal.table()).isEqualTo("probe_whole");
    }

    @Test
    final void aMissingRecordIsStale() {
        storedWhole("a");
        refused(
                StaleRecord.class,
                t -> t.update(ProbeWhole.TYPE, List.of(new ProbeWhole(samples.id(), 1, "b", 0, null))));
    }

    @Test
    final void aDeletedRecordIsStale() {
        storedWhole("a");
        ProbeWhole gone = storedWhole("b");
        delete(ProbeWhole.TYPE, gone);
        refused(StaleRecord.class, t -> t.update(ProbeWhole.TYPE, List.of(gone)));
    }

    @Test
    final void aListWithOneStaleRecordIsNotStoredAtAll() {
        ProbeWhole a = storedWhole("a");
        ProbeWhole b = storedWhole("b");
        ProbeWhole c = storedWhole("c");
        update(ProbeWhole.TYPE, b);
        refused(
                StaleRecord.class,
                t -> t.update(
                        ProbeWhole.TYPE,
                        List.of(
                                ProbeWhole.TYPE.with(a, ProbeWhole.SEATS, 7L),
                                ProbeWhole.TYPE.with(b, ProbeWhole.SEATS, 7L),
                                ProbeWhole.TYPE.with(c, ProbeWhole.SEATS, 7L))));
    }

    @Test
    final void severalRecordsComeBackInTheOrderGiven() {
        ProbeWhole a = storedWhole("a");
        ProbeWhole b = storedWhole("b");
        assertThat(updateAll(ProbeWhole.TYPE, List.of(b, a)))
                .containsExactly(ProbeWhole.TYPE.withVersion(b, 2), ProbeWhole.TYPE.withVersion(a, 2));
        assertThat(all(ProbeWhole.TYPE)).extracting(ProbeWhole::version).containsExactly(2L, 2L);
    }

    @Test
    final void aRecordMayBeUpdatedTwiceInOneTransaction() {
        ProbeWhole stored = storedWhole("a");
        ProbeWhole last = in(t -> {
            ProbeWhole second = t.update(ProbeWhole.TYPE, List.of(stored)).get(0);
            return t.update(ProbeWhole.TYPE, List.of(second)).get(0);
        });
        assertThat(last.version()).isEqualTo(3);
        assertThat(all(ProbeWhole.TYPE)).containsExactly(last);
    }

    @Test
    final void theFirstVersionIsStaleOnceItWasUpdatedInTheSameTransaction() {
        ProbeWhole stored = storedWhole("a");
        refused(StaleRecord.class, t -> {
            t.update(ProbeWhole.TYPE, List.of(stored));
            t.update(ProbeWhole.TYPE, List.of(stored));
        });
    }

    @Test
    final void aRecordInsertedInTheSameTransactionMayBeUpdated() {
        ProbeWhole last = in(t -> {
            ProbeWhole first = t.insert(ProbeWhole.TYPE, List.of(whole("a"))).get(0);
            return t.update(ProbeWhole.TYPE, List.of(ProbeWhole.TYPE.with(first, ProbeWhole.TITLE, "b")))
                    .get(0);
        });
        assertThat(last.version()).isEqualTo(2);
        assertThat(all(ProbeWhole.TYPE)).containsExactly(last);
    }

    @Test
    final void aReferenceMayMove() {
        ProbePart part = storedPart(storedWhole("a"), 1);
        ProbeWhole other = storedWhole("b");
        ProbePart moved = update(ProbePart.TYPE, ProbePart.TYPE.with(part, ProbePart.WHOLE, other.id()));
        assertThat(all(ProbePart.TYPE)).containsExactly(moved);
        assertThat(moved.whole()).isEqualTo(other.id());
    }

    @Test
    final void aReferenceMovedToNothingIsRefused() {
        ProbePart part = storedPart(storedWhole("a"), 1);
        refused(
                MissingReference.class,
                t -> t.update(ProbePart.TYPE, List.of(ProbePart.TYPE.with(part, ProbePart.WHOLE, samples.id()))));
    }

    @Test
    final void aUniqueValueTakenByAnotherIsRefused() {
        storedWhole("a");
        ProbeWhole b = storedWhole("b");
        UniqueValueTaken refusal = refused(
                UniqueValueTaken.class,
                t -> t.update(ProbeWhole.TYPE, List.of(ProbeWhole.TYPE.with(b, ProbeWhole.TITLE, "a"))));
        assertThat(refusal.constraint()).isEqualTo("uq_probe_whole_title");
    }
}
