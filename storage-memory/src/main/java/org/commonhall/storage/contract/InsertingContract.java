package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.MissingReference;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;
import org.junit.jupiter.api.Test;

/** Inserting records. */
abstract class InsertingContract extends ContractTest {

    @Test
    final void aNewRecordIsStoredAsVersionOne() {
        ProbeWhole stored = storedWhole("a");
        assertThat(stored.version()).isEqualTo(1);
        assertThat(all(ProbeWhole.TYPE)).containsExactly(stored);
    }

    @Test
    final void recordsComeBackInTheOrderGiven() {
        List<ProbeWhole> given = List.of(whole("c"), whole("a"), whole("b"));
        List<ProbeWhole> stored = in(t -> t.insert(ProbeWhole.TYPE, given));
        assertThat(stored).extracting(ProbeWhole::title).containsExactly("c", "a", "b");
        assertThat(stored).containsExactlyInAnyOrderElementsOf(all(ProbeWhole.TYPE));
    }

    @Test
    final void noRecordsAreInsertedQuietly() {
        ProbeWhole stored = in(t -> {
            assertThat(t.insert(ProbeWhole.TYPE, List.of())).isEmpty();
            return t.insert(ProbeWhole.TYPE, List.of(whole("a"))).get(0);
        });
        assertThat(all(ProbeWhole.TYPE)).containsExactly(stored);
    }

    @Test
    final void aThousandRecordsAreInsertedAtOnce() {
        List<ProbeWhole> given =
                IntStream.range(0, 1_000).mapToObj(i -> whole("w" + i)).toList();
        assertThat(insertAll(ProbeWhole.TYPE, given)).hasSize(1_000);
        assertThat(count(Query.of(ProbeWhole.TYPE))).isEqualTo(1_000);
    }

    @Test
    final void aTakenIdIsRefused() {
        ProbeWhole stored = storedWhole("a");
        refused(
                DuplicateRecord.class,
                t -> t.insert(ProbeWhole.TYPE, List.of(new ProbeWhole(stored.id(), 0, "b", 9, null))));
    }

    @Test
    final void anIdTwiceInOneListIsRefused() {
        storedWhole("a");
        ProbeWhole twice = whole("b");
        refused(
                DuplicateRecord.class,
                t -> t.insert(ProbeWhole.TYPE, List.of(twice, new ProbeWhole(twice.id(), 0, "c", 0, null))));
    }

    @Test
    final void aListWithOneBadRecordIsNotStoredAtAll() {
        ProbeWhole stored = storedWhole("a");
        refused(
                UniqueValueTaken.class,
                t -> t.insert(ProbeWhole.TYPE, List.of(whole("b"), whole(stored.title()), whole("c"))));
    }

    @Test
    final void aReferenceToNothingIsRefused() {
        storedWhole("a");
        MissingReference refusal =
                refused(MissingReference.class, t -> t.insert(ProbePart.TYPE, List.of(part(whole("never stored"), 1))));
        assertThat(refusal.table()).isEqualTo("probe_part");
    }

    @Test
    final void anOptionalReferenceToNothingIsRefused() {
        storedWhole("a");
        refused(
                MissingReference.class,
                t -> t.insert(ProbeWhole.TYPE, List.of(new ProbeWhole(samples.id(), 0, "b", 0, samples.id()))));
    }

    @Test
    final void anOptionalReferenceMayBeAbsent() {
        ProbePart part = storedPart(storedWhole("a"), 1);
        ProbePin pin = insert(ProbePin.TYPE, new ProbePin(samples.id(), 0, part.id(), null));
        assertThat(find(ProbePin.TYPE, pin.id())).contains(pin);
    }

    @Test
    final void aRecordMayReferenceItself() {
        ProbeWhole given = whole("a");
        ProbeWhole stored = insert(ProbeWhole.TYPE, new ProbeWhole(given.id(), 0, "a", 0, given.id()));
        assertThat(all(ProbeWhole.TYPE)).containsExactly(stored);
        assertThat(stored.parent()).isEqualTo(stored.id());
    }

    @Test
    final void aRecordMayReferenceOneInsertedBeforeInTheSameTransaction() {
        ProbeWhole whole = whole("a");
        ProbePart part = in(t -> {
            ProbeWhole stored = t.insert(ProbeWhole.TYPE, List.of(whole)).get(0);
            return t.insert(ProbePart.TYPE, List.of(part(stored, 1))).get(0);
        });
        assertThat(all(ProbePart.TYPE)).containsExactly(part);
    }

    @Test
    final void aPlainIdReferencesNothing() {
        ProbePart given = part(storedWhole("a"), 1);
        ProbePart stored = insert(
                ProbePart.TYPE,
                ProbePart.TYPE.with(given, ProbePart.SUBJECT, samples.id().value()));
        assertThat(all(ProbePart.TYPE)).containsExactly(stored);
        assertThat(stored.subject()).isNotNull();
    }
}
