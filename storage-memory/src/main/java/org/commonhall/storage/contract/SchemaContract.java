package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.commonhall.Id;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.SchemaMismatch;
import org.junit.jupiter.api.Test;

/** Opening a store for its record types. */
abstract class SchemaContract extends ContractTest {

    /** A type that an embedder adds later. */
    record ProbeLate(Id<ProbeLate> id, long version, Id<ProbeWhole> whole) {
        static final RecordType<ProbeLate> TYPE = RecordType.of(MethodHandles.lookup(), ProbeLate.class);
    }

    /** The same table in another shape. */
    static final class Other {
        private Other() {}

        record ProbeWhole(Id<ProbeWhole> id, long version, boolean open) {
            static final RecordType<ProbeWhole> TYPE = RecordType.of(MethodHandles.lookup(), ProbeWhole.class);
        }
    }

    @Test
    final void openingAgainChangesNothing() {
        ProbeWhole stored = storedWhole("a");
        storage().open(fixture().schema());
        storage().open(fixture().schema());
        assertThat(everything()).containsExactly(stored);
    }

    @Test
    final void typesMayBeAddedLater() {
        ProbeWhole stored = storedWhole("a");
        storage()
                .open(Schema.of(ImmutableList.<RecordType<?>>builder()
                        .addAll(fixture().schema().types())
                        .add(ProbeLate.TYPE)
                        .build()));
        ProbeLate late = insert(ProbeLate.TYPE, new ProbeLate(samples.id(), 0, stored.id()));
        assertThat(all(ProbeLate.TYPE)).containsExactly(late);
        assertThat(everything()).containsExactly(stored);
    }

    @Test
    final void anotherShapeOfAnInstalledTypeIsRefused() {
        ProbeWhole stored = storedWhole("a");
        assertThatThrownBy(() -> storage().open(Schema.of(Other.ProbeWhole.TYPE)))
                .isInstanceOf(SchemaMismatch.class)
                .hasMessageContaining("probe_whole");
        assertThat(everything()).containsExactly(stored);
    }

    @Test
    final void aTypeThatWasNotOpenedIsNotStored() {
        ProbeWhole stored = storedWhole("a");
        assertThatThrownBy(() -> in(t -> t.select(Query.of(ProbeLate.TYPE)))).isNotNull();
        assertThatThrownBy(() ->
                        in(t -> t.insert(ProbeLate.TYPE, List.of(new ProbeLate(samples.id(), 0, stored.id())))))
                .isNotNull();
        assertThat(everything()).containsExactly(stored);
    }
}
