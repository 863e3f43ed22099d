package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Order;
import org.commonhall.storage.Query;
import org.commonhall.storage.QueryEvaluator;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of results, and pages by position in it. */
abstract class OrderingContract extends ContractTest {
    private static final RecordType<ProbeSample> TYPE = ProbeSample.TYPE;
    private static final Attribute<ProbeSample, Long> AMOUNT = TYPE.attribute("amount", ProbeSample::amount);
    private static final Attribute<ProbeSample, String> LABEL = TYPE.attribute("label", ProbeSample::label);

    static Stream<ValueCase<?>> types() {
        return ValueCase.all();
    }

    static Stream<ImmutableList<Order<ProbeSample>>> orders() {
        return Stream.of(
                orders("colour", "amount"),
                orders("-colour", "-amount"),
                orders("colour", "-amount"),
                orders("flag", "mayMomentAt"),
                orders("-flag", "-mayMomentAt"),
                orders("mayMomentAt"),
                orders("-mayLabel"),
                orders("mayFlag", "-mayColour", "mayDayOn"),
                orders("momentAt"),
                orders("-momentAt"),
                orders("id"),
                orders("-id"),
                orders("colour", "-id"));
    }

    private static ImmutableList<Order<ProbeSample>> orders(String... names) {
        return Stream.of(names)
                .map(name -> name.startsWith("-")
                        ? TYPE.attribute(name.substring(1)).descending()
                        : TYPE.attribute(name).ascending())
                .collect(ImmutableList.toImmutableList());
    }

    private List<ProbeSample> storeMany(int count) {
        return in(t -> t.insert(
                TYPE,
                IntStream.range(0, count)
                        .mapToObj(i -> TYPE.with(TYPE.with(sample(), AMOUNT, (long) (i % 4)), LABEL, "l" + i % 9))
                        .toList()));
    }

    private static Query<ProbeSample> ordered(ImmutableList<Order<ProbeSample>> orders) {
        Query<ProbeSample> all = Query.of(TYPE);
        return new Query<>(TYPE, all.condition(), orders, all.after(), all.limit());
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void valuesOrderAscendingWithTheAbsentFirst(ValueCase<V> values) {
        List<ProbeSample> expected = storeShuffled(values);
        assertThat(select(Query.of(TYPE).orderBy(values.optional().ascending())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void valuesOrderDescendingWithTheAbsentLast(ValueCase<V> values) {
        List<ProbeSample> expected = storeShuffled(values);
        assertThat(select(Query.of(TYPE).orderBy(values.optional().descending())))
                .isEqualTo(Lists.reverse(expected));
    }

    // In the order they must come back in; stored in another.
    private <V> List<ProbeSample> storeShuffled(ValueCase<V> values) {
        List<ProbeSample> expected = new ArrayList<>();
        expected.add(values.withOptional(sample(), null));
        values.ascending().forEach(value -> expected.add(values.withOptional(sample(), value)));
        List<ProbeSample> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(5));
        run(t -> t.insert(TYPE, shuffled));
        return expected.stream().map(record -> TYPE.withVersion(record, 1)).toList();
    }

    @ParameterizedTest
    @MethodSource("orders")
    final void severalOrdersApplyInTurnAndTheIdLast(ImmutableList<Order<ProbeSample>> orders) {
        List<ProbeSample> stored = storeMany(50);
        assertThat(select(ordered(orders))).hasSize(50).isEqualTo(QueryEvaluator.select(ordered(orders), stored));
    }

    @ParameterizedTest
    @MethodSource("orders")
    final void pagesByPositionAddUpToTheWhole(ImmutableList<Order<ProbeSample>> orders) {
        storeMany(50);
        List<ProbeSample> whole = select(ordered(orders));
        List<ProbeSample> paged = new ArrayList<>();
        Query<ProbeSample> query = ordered(orders).limit(7);
        for (List<ProbeSample> page = select(query); !page.isEmpty(); page = select(query)) {
            paged.addAll(page);
            assertThat(page).hasSizeLessThanOrEqualTo(7);
            assertThat(paged).hasSizeLessThanOrEqualTo(50);
            query = query.after(query.positionOf(page.get(page.size() - 1)));
        }
        assertThat(paged).hasSize(50).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void pagesPassTheAbsentInBothDirections(ValueCase<V> values) {
        List<ProbeSample> expected = storeShuffled(values);
        for (boolean down : new boolean[] {false, true}) {
            Query<ProbeSample> query =
                    Query.of(TYPE).orderBy(new Order<>(values.optional(), down)).limit(1);
            List<ProbeSample> paged = new ArrayList<>();
            for (List<ProbeSample> page = select(query); !page.isEmpty(); page = select(query)) {
                paged.addAll(page);
                assertThat(paged).hasSizeLessThanOrEqualTo(expected.size());
                query = query.after(query.positionOf(page.get(0)));
            }
            assertThat(paged).isEqualTo(down ? Lists.reverse(expected) : expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 49, 50, 51, Integer.MAX_VALUE})
    final void aLimitCutsTheResult(int limit) {
        List<ProbeSample> stored = storeMany(50);
        Query<ProbeSample> query = Query.of(TYPE).orderBy(LABEL.ascending()).limit(limit);
        assertThat(select(query)).hasSize(Math.min(limit, 50)).isEqualTo(QueryEvaluator.select(query, stored));
    }

    @Test
    final void aPageBeginsAfterAPlaceWhereNoRecordIsAnyMore() {
        storeMany(20);
        Query<ProbeSample> query = Query.of(TYPE).orderBy(AMOUNT.ascending(), LABEL.ascending());
        List<ProbeSample> whole = select(query);
        delete(TYPE, whole.get(9));
        assertThat(select(query.after(query.positionOf(whole.get(9))))).isEqualTo(whole.subList(10, 20));
    }

    @Test
    final void aCountSetsPositionAndLimitAside() {
        List<ProbeSample> stored = storeMany(20);
        Query<ProbeSample> query = Query.of(TYPE).orderBy(AMOUNT.ascending()).limit(3);
        assertThat(count(query.after(query.positionOf(stored.get(0))))).isEqualTo(20);
    }

    @Test
    final void ownChangesAreInTheOrder() {
        List<ProbeSample> stored = storeMany(30);
        Query<ProbeSample> query = Query.of(TYPE).orderBy(AMOUNT.descending()).limit(15);
        List<ProbeSample> expected = new ArrayList<>(stored.subList(10, 30));
        List<ProbeSample> found = in(t -> {
            t.delete(TYPE, stored.subList(0, 5));
            expected.addAll(t.update(
                    TYPE,
                    stored.subList(5, 10).stream()
                            .map(record -> TYPE.with(record, AMOUNT, 2L))
                            .toList()));
            expected.addAll(t.insert(TYPE, List.of(TYPE.with(sample(), AMOUNT, 3L))));
            return t.select(query);
        });
        assertThat(found).hasSize(15).isEqualTo(QueryEvaluator.select(query, expected));
    }

    @Test
    final void textBeyondTheBasicPlaneOrdersAsDeclared() {
        List<ProbeSample> stored = in(t -> t.insert(
                TYPE, List.of(TYPE.with(sample(), LABEL, "\uFF5E"), TYPE.with(sample(), LABEL, "\uD842\uDFB7"))));
        boolean utf16 = storage().features().contains(StorageFeature.TEXT_ORDER_UTF16);
        assertThat(select(Query.of(TYPE).orderBy(LABEL.ascending()))).isEqualTo(utf16 ? Lists.reverse(stored) : stored);
    }

    /** Five kinds, of which two have nothing to give: nothing is mixed up, each in its own order and number. */
    @Test
    final void queriesOfSeveralKindsAreAnsweredAtOnce() {
        ProbeWhole a = storedWhole("a");
        ProbeWhole b = storedWhole("b");
        ProbePart one = storedPart(a, 1);
        ProbePart two = storedPart(a, 2);
        storedPart(b, 3);
        ProbeSample sample = insert(ProbeSample.TYPE, sample());
        List<Query<?>> queries = List.of(
                Query.of(ProbeLeaf.TYPE),
                Query.of(ProbeWhole.TYPE).orderBy(ProbeWhole.TITLE.descending()),
                Query.of(ProbePart.TYPE)
                        .where(ProbePart.WHOLE.is(a.id()))
                        .orderBy(ProbePart.PLACE.descending())
                        .limit(1),
                Query.of(ProbePin.TYPE),
                Query.of(ProbeSample.TYPE));
        assertThat(together(queries)).containsExactly(b, a, two, sample);
        Query<ProbePart> rest =
                Query.of(ProbePart.TYPE).where(ProbePart.WHOLE.is(a.id())).orderBy(ProbePart.PLACE.descending());
        Query<ProbePart> after = rest.after(rest.positionOf(two));
        assertThat(together(List.of(Query.of(ProbeLeaf.TYPE), after))).containsExactly(one);
        assertThat(together(List.of())).isEmpty();
    }

    private List<Record> together(List<Query<?>> queries) {
        return in(t -> t.selectAll(queries));
    }
}
