package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.QueryEvaluator;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StaleRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Generated records of every type of the fixture's schema, the adapter's own types included. */
abstract class GeneratedRecordsContract extends ContractTest {
    private static final int COUNT = 12;

    @TestFactory
    final Stream<DynamicTest> everyTypeIsStoredFoundChangedAndDeleted() {
        return fixture().schema().types().stream()
                .map(type -> DynamicTest.dynamicTest(type.table(), () -> check(type)));
    }

    private <T extends Record> void check(RecordType<T> type) {
        RecordSamples generator =
                new RecordSamples(fixture().schema(), type.table().hashCode());
        int before = all(type).size();
        List<T> stored = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            stored.add(in(t -> generator.store(t, type)));
        }
        for (T record : stored) {
            assertThat(type.versionOf(record)).isEqualTo(1);
            assertThat(find(type, type.idOf(record))).contains(record);
        }
        List<T> everything = all(type);
        assertThat(everything).hasSizeGreaterThanOrEqualTo(before + COUNT).containsAll(stored);
        type.attributes().forEach(attribute -> checkQueries(attribute, everything));
        List<T> updated = in(t -> t.update(type, stored));
        assertThat(updated)
                .isEqualTo(stored.stream()
                        .map(record -> type.withVersion(record, 2))
                        .toList());
        assertThatThrownBy(() -> in(t -> t.update(type, stored))).isInstanceOf(StaleRecord.class);
        run(t -> t.delete(type, updated));
        assertThat(all(type)).hasSize(everything.size() - COUNT).doesNotContainAnyElementsOf(updated);
    }

    private <T extends Record> void checkQueries(Attribute<T, ?> attribute, List<T> everything) {
        RecordType<T> type = attribute.owner();
        Query<T> ordered = Query.of(type).orderBy(attribute.descending());
        assertThat(select(ordered.limit(5)))
                .as("order by %s", attribute)
                .isEqualTo(QueryEvaluator.select(ordered.limit(5), everything));
        Optional<Object> value = attribute.stored(everything.get(0));
        Condition<T> same = value.<Condition<T>>map(present -> new Condition.In<>(attribute, ImmutableSet.of(present)))
                .orElseGet(attribute::absent);
        assertThat(select(Query.of(type).where(same)))
                .as("equal %s", attribute)
                .isEqualTo(QueryEvaluator.select(Query.of(type).where(same), everything));
    }
}
