package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.commonhall.Id;
import org.commonhall.storage.Query;
import org.junit.jupiter.api.Test;

/** Finding records by identity. */
abstract class IdentityContract extends ContractTest {

    @Test
    final void aRecordIsFoundByItsId() {
        ProbeWhole stored = storedWhole("a");
        storedWhole("b");
        assertThat(find(ProbeWhole.TYPE, stored.id())).contains(stored);
    }

    @Test
    final void anUnknownIdFindsNothing() {
        ProbeWhole stored = storedWhole("a");
        assertThat(find(ProbeWhole.TYPE, samples.id())).isEmpty();
        assertThat(all(ProbeWhole.TYPE)).containsExactly(stored);
    }

    @Test
    final void anIdOfAnotherKindFindsNothing() {
        ProbeWhole stored = storedWhole("a");
        assertThat(find(ProbePart.TYPE, new Id<>(stored.id().value()))).isEmpty();
        assertThat(find(ProbeWhole.TYPE, stored.id())).contains(stored);
    }

    @Test
    final void severalIdsFindThoseThatExist() {
        ProbeWhole a = storedWhole("a");
        ProbeWhole b = storedWhole("b");
        storedWhole("c");
        assertThat(findAll(ProbeWhole.TYPE, Set.of(a.id(), b.id(), samples.id())))
                .containsOnlyKeys(a.id(), b.id())
                .containsValues(a, b);
    }

    @Test
    final void noIdsFindNothing() {
        ProbeWhole stored = storedWhole("a");
        assertThat(findAll(ProbeWhole.TYPE, Set.of())).isEmpty();
        assertThat(all(ProbeWhole.TYPE)).containsExactly(stored);
    }

    @Test
    final void manyIdsAreFoundAtOnce() {
        List<ProbeWhole> many = in(t -> t.insert(
                ProbeWhole.TYPE,
                IntStream.range(0, 1_500).mapToObj(i -> whole("w" + i)).toList()));
        Set<Id<ProbeWhole>> ids = Set.copyOf(many.stream().map(ProbeWhole::id).toList());
        assertThat(findAll(ProbeWhole.TYPE, ids)).hasSize(1_500);
    }

    @Test
    final void idsOrderAsUnsignedBytes() {
        for (String text : List.of("80", "00", "ff", "7f")) {
            UUID id = UUID.fromString(text + "000000-0000-4000-8000-000000000000");
            insert(ProbeWhole.TYPE, new ProbeWhole(new Id<>(id), 0, text, 0, null));
        }
        assertThat(all(ProbeWhole.TYPE)).extracting(ProbeWhole::title).containsExactly("00", "7f", "80", "ff");
        assertThat(select(Query.of(ProbeWhole.TYPE).orderBy(ProbeWhole.TYPE.id().descending())))
                .extracting(ProbeWhole::title)
                .containsExactly("ff", "80", "7f", "00");
    }

    @Test
    final void lockedRecordsComeInTheOrderOfTheirIds() {
        ProbeWhole a = storedWhole("a");
        ProbeWhole b = storedWhole("b");
        ProbeWhole c = storedWhole("c");
        List<Id<ProbeWhole>> ids = List.of(c.id(), a.id(), samples.id(), b.id(), a.id());
        List<ProbeWhole> locked = in(t -> t.lockAll(ProbeWhole.TYPE, ids));
        assertThat(locked).hasSize(3).isEqualTo(all(ProbeWhole.TYPE));
    }

    @Test
    final void lockGivesTheRecordOrNothing() {
        ProbeWhole stored = storedWhole("a");
        assertThat(lock(ProbeWhole.TYPE, stored.id())).contains(stored);
        assertThat(lock(ProbeWhole.TYPE, samples.id())).isEqualTo(Optional.empty());
    }
}
