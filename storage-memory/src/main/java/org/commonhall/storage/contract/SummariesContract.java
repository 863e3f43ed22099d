package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.QueryEvaluator;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of many records at once. */
abstract class SummariesContract extends ContractTest {
    private static final RecordType<ProbeSample> TYPE = ProbeSample.TYPE;
    private static final Attribute<ProbeSample, Long> AMOUNT = TYPE.attribute("amount", ProbeSample::amount);
    private static final Attribute<ProbeSample, Long> MAY_AMOUNT = TYPE.attribute("mayAmount", ProbeSample::mayAmount);
    private static final Attribute<ProbeSample, BigDecimal> PRICE = TYPE.attribute("price", ProbeSample::price);

    static Stream<ValueCase<?>> types() {
        return ValueCase.all();
    }

    private List<Summary.Row> summarise(Summary<ProbeSample> summary) {
        return in(t -> t.summarise(summary));
    }

    // Each value but the first twice, the first once, and once none.
    private <V> void store(ValueCase<V> values) {
        List<ProbeSample> given = new ArrayList<>();
        values.ascending().forEach(value -> given.add(values.withOptional(sample(), value)));
        values.withoutFirst().forEach(value -> given.add(values.withOptional(sample(), value)));
        given.add(values.withOptional(sample(), null));
        run(t -> t.insert(TYPE, given));
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void leastGreatestAndDifferentValuesCountThePresentOnly(ValueCase<V> values) {
        store(values);
        int last = values.ascending().size() - 1;
        assertThat(summarise(Summary.of(
                        TYPE,
                        Measure.count(),
                        Measure.of(Measure.Kind.COUNT_DISTINCT, values.optional()),
                        Measure.of(Measure.Kind.MIN, values.optional()),
                        Measure.of(Measure.Kind.MAX, values.optional()))))
                .singleElement()
                .extracting(Summary.Row::figures)
                .isEqualTo(ImmutableList.of(
                        Optional.of(2L * last + 2), Optional.of(last + 1L), values.stored(0), values.stored(last)));
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void groupsComeInOrderWithTheAbsentFirst(ValueCase<V> values) {
        store(values);
        List<Summary.Row> rows =
                summarise(Summary.of(TYPE, Measure.<ProbeSample>count()).groupBy(values.optional()));
        List<Optional<Object>> expected = new ArrayList<>();
        expected.add(Optional.empty());
        IntStream.range(0, values.ascending().size()).forEach(i -> expected.add(values.stored(i)));
        assertThat(rows.stream().map(row -> row.group().get(0)).toList()).isEqualTo(expected);
        assertThat(rows.stream().map(row -> row.number(0)).limit(3)).containsExactly(1L, 1L, 2L);
    }

    @Test
    final void sumsAreExact() {
        run(t -> t.insert(
                TYPE,
                IntStream.range(0, 1_000)
                        .mapToObj(i -> TYPE.with(
                                TYPE.with(sample(), AMOUNT, 9_007_199_254_740_993L), PRICE, new BigDecimal("0.1")))
                        .toList()));
        assertThat(summarise(
                        Summary.of(TYPE, Measure.of(Measure.Kind.SUM, AMOUNT), Measure.of(Measure.Kind.SUM, PRICE))))
                .singleElement()
                .extracting(Summary.Row::figures)
                .isEqualTo(ImmutableList.of(
                        Optional.of(9_007_199_254_740_993_000L), Optional.of(new BigDecimal("100.0000"))));
    }

    @Test
    final void nothingSummedIsAbsentAndCountedZero() {
        insert(TYPE, TYPE.with(sample(), AMOUNT, 1L));
        Summary<ProbeSample> figures = Summary.of(
                TYPE,
                Measure.count(),
                Measure.of(Measure.Kind.COUNT_DISTINCT, AMOUNT),
                Measure.of(Measure.Kind.SUM, MAY_AMOUNT),
                Measure.of(Measure.Kind.MIN, PRICE));
        assertThat(summarise(figures.where(AMOUNT.is(2L))))
                .containsExactly(new Summary.Row(
                        ImmutableList.of(),
                        ImmutableList.of(Optional.of(0L), Optional.of(0L), Optional.empty(), Optional.empty())));
        assertThat(summarise(figures)).extracting(row -> row.number(0)).containsExactly(1L);
    }

    @Test
    final void absentValuesAreNotSummed() {
        run(t -> t.insert(TYPE, List.of(TYPE.with(sample(), MAY_AMOUNT, null), TYPE.with(sample(), MAY_AMOUNT, 4L))));
        assertThat(summarise(Summary.of(TYPE, Measure.of(Measure.Kind.SUM, MAY_AMOUNT))))
                .singleElement()
                .extracting(row -> row.number(0))
                .isEqualTo(4L);
    }

    @Test
    final void withGroupsNothingGivesNoRow() {
        insert(TYPE, TYPE.with(sample(), AMOUNT, 1L));
        assertThat(summarise(Summary.of(TYPE, Measure.<ProbeSample>count())
                        .where(AMOUNT.is(2L))
                        .groupBy(AMOUNT)))
                .isEmpty();
        assertThat(summarise(Summary.of(TYPE, Measure.<ProbeSample>count())
                        .where(AMOUNT.is(1L))
                        .groupBy(AMOUNT)))
                .hasSize(1);
    }

    @Test
    final void severalGroupsAndAConditionAgreeWithTheReference() {
        List<ProbeSample> stored = in(t -> t.insert(
                TYPE,
                IntStream.range(0, 200)
                        .mapToObj(i -> TYPE.with(sample(), AMOUNT, (long) (i % 5)))
                        .toList()));
        Summary<ProbeSample> summary = Summary.of(
                        TYPE,
                        Measure.count(),
                        Measure.of(Measure.Kind.SUM, PRICE),
                        Measure.of(Measure.Kind.MAX, AMOUNT),
                        Measure.of(Measure.Kind.COUNT_DISTINCT, AMOUNT))
                .where(AMOUNT.atLeast(1L))
                .groupBy(TYPE.attribute("mayColour"), TYPE.attribute("flag"));
        assertThat(summarise(summary)).hasSize(8).isEqualTo(QueryEvaluator.summarise(summary, stored));
    }

    @Test
    final void ownChangesAreSummed() {
        ProbeSample stored = insert(TYPE, TYPE.with(sample(), AMOUNT, 1L));
        List<Summary.Row> rows = in(t -> {
            t.update(TYPE, List.of(TYPE.with(stored, AMOUNT, 10L)));
            t.insert(TYPE, List.of(TYPE.with(sample(), AMOUNT, 5L)));
            return t.summarise(Summary.of(TYPE, Measure.count(), Measure.of(Measure.Kind.SUM, AMOUNT)));
        });
        assertThat(rows.get(0).number(0)).isEqualTo(2);
        assertThat(rows.get(0).number(1)).isEqualTo(15);
    }
}
