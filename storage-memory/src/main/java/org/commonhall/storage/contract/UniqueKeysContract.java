package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonhall.storage.UniqueValueTaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unique keys of one component, of several, and with a marker that may be absent. */
abstract class UniqueKeysContract extends ContractTest {

    @Test
    final void aTakenValueIsRefusedByTheNameOfItsKey() {
        storedWhole("a");
        UniqueValueTaken refusal = refused(UniqueValueTaken.class, t -> t.insert(ProbeWhole.TYPE, List.of(whole("a"))));
        assertThat(refusal.constraint()).isEqualTo("uq_probe_whole_title");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"a|A", "a|'a '", "e\u0301|é", "é|e", "站|佔", "\uD842\uDFB7|\uD83D\uDE00", "１|1"},
            delimiter = '|')
    final void valuesThatOnlyLookAlikeAreDifferent(String one, String other) {
        ProbeWhole first = storedWhole(one);
        ProbeWhole second = storedWhole(other);
        assertThat(all(ProbeWhole.TYPE)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    final void aValueIsFreeOnceItsRecordIsGone() {
        delete(ProbeWhole.TYPE, storedWhole("a"));
        ProbeWhole next = storedWhole("a");
        assertThat(all(ProbeWhole.TYPE)).containsExactly(next);
    }

    @Test
    final void aValueIsFreeOnceItsRecordHasAnother() {
        ProbeWhole first = storedWhole("a");
        ProbeWhole renamed = update(ProbeWhole.TYPE, ProbeWhole.TYPE.with(first, ProbeWhole.TITLE, "b"));
        ProbeWhole next = storedWhole("a");
        assertThat(all(ProbeWhole.TYPE)).containsExactlyInAnyOrder(renamed, next);
    }

    @Test
    final void aValueFreedInTheSameTransactionMayBeTaken() {
        ProbeWhole first = storedWhole("a");
        run(t -> {
            t.update(ProbeWhole.TYPE, List.of(ProbeWhole.TYPE.with(first, ProbeWhole.TITLE, "b")));
            t.insert(ProbeWhole.TYPE, List.of(whole("a")));
        });
        assertThat(all(ProbeWhole.TYPE)).extracting(ProbeWhole::title).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    final void aValueTakenInTheSameTransactionIsRefused() {
        storedWhole("z");
        refused(UniqueValueTaken.class, t -> {
            t.insert(ProbeWhole.TYPE, List.of(whole("a")));
            t.insert(ProbeWhole.TYPE, List.of(whole("a")));
        });
    }

    @Test
    final void aRecordKeepsItsOwnValue() {
        ProbeWhole first = storedWhole("a");
        ProbeWhole updated = update(ProbeWhole.TYPE, ProbeWhole.TYPE.with(first, ProbeWhole.SEATS, 1L));
        assertThat(all(ProbeWhole.TYPE)).containsExactly(updated);
    }

    @Test
    final void aCompoundKeyIsTakenOnlyAsAWhole() {
        ProbeWhole a = storedWhole("a");
        ProbeWhole b = storedWhole("b");
        storedPart(a, 1);
        storedPart(a, 2);
        storedPart(b, 1);
        UniqueValueTaken refusal = refused(UniqueValueTaken.class, t -> t.insert(ProbePart.TYPE, List.of(part(a, 2))));
        assertThat(refusal.constraint()).isEqualTo("uq_probe_part_place");
    }

    @Test
    final void anAbsentMarkerNeverCollides() {
        ProbeWhole whole = storedWhole("a");
        ProbePart first = storedPart(whole, 1);
        ProbePart second = storedPart(whole, 2);
        assertThat(first.live()).isNull();
        assertThat(all(ProbePart.TYPE)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    final void aMarkerIsPresentOnOneOnly() {
        ProbeWhole whole = storedWhole("a");
        insert(ProbePart.TYPE, ProbePart.TYPE.with(part(whole, 1), ProbePart.LIVE, true));
        ProbePart second = storedPart(whole, 2);
        UniqueValueTaken refusal = refused(
                UniqueValueTaken.class,
                t -> t.update(ProbePart.TYPE, List.of(ProbePart.TYPE.with(second, ProbePart.LIVE, true))));
        assertThat(refusal.constraint()).isEqualTo("uq_probe_part_live");
    }

    @Test
    final void aMarkerMayPassFromOneToAnother() {
        ProbeWhole whole = storedWhole("a");
        ProbePart first = insert(ProbePart.TYPE, ProbePart.TYPE.with(part(whole, 1), ProbePart.LIVE, true));
        ProbePart second = storedPart(whole, 2);
        run(t -> {
            t.update(ProbePart.TYPE, List.of(ProbePart.TYPE.with(first, ProbePart.LIVE, null)));
            t.update(ProbePart.TYPE, List.of(ProbePart.TYPE.with(second, ProbePart.LIVE, true)));
        });
        assertThat(find(ProbePart.TYPE, first.id()).orElseThrow().live()).isNull();
        assertThat(find(ProbePart.TYPE, second.id()).orElseThrow().live()).isTrue();
    }
}
