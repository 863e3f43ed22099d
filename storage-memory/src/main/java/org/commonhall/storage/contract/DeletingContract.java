package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonhall.storage.ReferencedRecord;
import org.commonhall.storage.StaleRecord;
import org.junit.jupiter.api.Test;

/** Deleting records, what goes with them, and what keeps them. */
abstract class DeletingContract extends ContractTest {

    @Test
    final void aDeletedRecordIsGone() {
        ProbeWhole gone = storedWhole("a");
        ProbeWhole stays = storedWhole("b");
        delete(ProbeWhole.TYPE, gone);
        assertThat(find(ProbeWhole.TYPE, gone.id())).isEmpty();
        assertThat(all(ProbeWhole.TYPE)).containsExactly(stays);
    }

    @Test
    final void anotherVersionIsStale() {
        ProbeWhole stored = storedWhole("a");
        update(ProbeWhole.TYPE, stored);
        refused(StaleRecord.class, t -> t.delete(ProbeWhole.TYPE, List.of(stored)));
    }

    @Test
    final void aMissingRecordIsStale() {
        ProbeWhole stored = storedWhole("a");
        refused(
                StaleRecord.class,
                t -> t.delete(ProbeWhole.TYPE, List.of(new ProbeWhole(samples.id(), 1, "b", 0, null))));
        assertThat(all(ProbeWhole.TYPE)).containsExactly(stored);
    }

    @Test
    final void aListWithOneStaleRecordIsNotDeletedAtAll() {
        ProbeWhole a = storedWhole("a");
        ProbeWhole b = storedWhole("b");
        update(ProbeWhole.TYPE, b);
        refused(StaleRecord.class, t -> t.delete(ProbeWhole.TYPE, List.of(a, b)));
    }

    @Test
    final void anIdMayBeInsertedAgain() {
        ProbeWhole gone = storedWhole("a");
        delete(ProbeWhole.TYPE, gone);
        ProbeWhole again = insert(ProbeWhole.TYPE, new ProbeWhole(gone.id(), 0, "a", 3, null));
        assertThat(all(ProbeWhole.TYPE)).containsExactly(again);
        assertThat(again.version()).isEqualTo(1);
    }

    @Test
    final void anIdMayBeInsertedAgainInTheSameTransaction() {
        ProbeWhole gone = storedWhole("a");
        ProbeWhole again = in(t -> {
            t.delete(ProbeWhole.TYPE, List.of(gone));
            return t.insert(ProbeWhole.TYPE, List.of(new ProbeWhole(gone.id(), 0, "a", 3, null)))
                    .get(0);
        });
        assertThat(all(ProbeWhole.TYPE)).containsExactly(again);
    }

    @Test
    final void partsGoWithTheirWholeAtEveryDepth() {
        ProbeWhole whole = storedWhole("a");
        ProbePart stays = storedPart(storedWhole("b"), 1);
        for (int i = 0; i < 3; i++) {
            ProbePart part = storedPart(whole, i);
            insert(ProbeLeaf.TYPE, new ProbeLeaf(samples.id(), 0, part.id(), null));
        }
        ProbeLeaf leaf = insert(ProbeLeaf.TYPE, new ProbeLeaf(samples.id(), 0, stays.id(), null));
        delete(ProbeWhole.TYPE, whole);
        assertThat(all(ProbePart.TYPE)).containsExactly(stays);
        assertThat(all(ProbeLeaf.TYPE)).containsExactly(leaf);
    }

    @Test
    final void aReferencedRecordIsKept() {
        ProbeSample sample = insert(ProbeSample.TYPE, sample());
        ProbePart part = storedPart(storedWhole("a"), 1);
        insert(ProbeLeaf.TYPE, new ProbeLeaf(samples.id(), 0, part.id(), sample.id()));
        refused(ReferencedRecord.class, t -> t.delete(ProbeSample.TYPE, List.of(sample)));
    }

    @Test
    final void aRecordThatKeepsAPartKeepsItsWhole() {
        ProbeWhole whole = storedWhole("a");
        storedPart(whole, 1);
        insert(ProbePin.TYPE, new ProbePin(samples.id(), 0, storedPart(whole, 2).id(), null));
        refused(ReferencedRecord.class, t -> t.delete(ProbeWhole.TYPE, List.of(whole)));
    }

    @Test
    final void oneKeptRecordKeepsTheWholeList() {
        ProbeWhole parent = storedWhole("parent");
        insert(ProbeWhole.TYPE, new ProbeWhole(samples.id(), 0, "child", 0, parent.id()));
        ProbeWhole free = storedWhole("free");
        refused(ReferencedRecord.class, t -> t.delete(ProbeWhole.TYPE, List.of(free, parent)));
    }

    @Test
    final void aRecordIsFreeOnceTheReferenceIsGone() {
        ProbeWhole parent = storedWhole("parent");
        ProbeWhole child = insert(ProbeWhole.TYPE, new ProbeWhole(samples.id(), 0, "child", 0, parent.id()));
        ProbeWhole freed = update(ProbeWhole.TYPE, ProbeWhole.TYPE.with(child, ProbeWhole.PARENT, null));
        delete(ProbeWhole.TYPE, parent);
        assertThat(all(ProbeWhole.TYPE)).containsExactly(freed);
    }

    @Test
    final void aRecordThatReferencesItselfGoes() {
        ProbeWhole given = whole("a");
        ProbeWhole stored = insert(ProbeWhole.TYPE, new ProbeWhole(given.id(), 0, "a", 0, given.id()));
        assertThat(all(ProbeWhole.TYPE)).containsExactly(stored);
        delete(ProbeWhole.TYPE, stored);
        assertThat(all(ProbeWhole.TYPE)).isEmpty();
    }

    @Test
    final void aReferenceMadeInTheSameTransactionKeeps() {
        ProbeWhole parent = storedWhole("parent");
        refused(ReferencedRecord.class, t -> {
            t.insert(ProbeWhole.TYPE, List.of(new ProbeWhole(samples.id(), 0, "child", 0, parent.id())));
            t.delete(ProbeWhole.TYPE, List.of(parent));
        });
    }

    @Test
    final void aReferenceDeletedInTheSameTransactionFrees() {
        ProbeWhole parent = storedWhole("parent");
        ProbeWhole child = insert(ProbeWhole.TYPE, new ProbeWhole(samples.id(), 0, "child", 0, parent.id()));
        assertThat(all(ProbeWhole.TYPE)).hasSize(2);
        run(t -> {
            t.delete(ProbeWhole.TYPE, List.of(child));
            t.delete(ProbeWhole.TYPE, List.of(parent));
        });
        assertThat(all(ProbeWhole.TYPE)).isEmpty();
    }
}
