package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.QueryEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every condition, on every value type, present and absent. */
abstract class ConditionsContract extends ContractTest {
    private static final Attribute<ProbeSample, String> LABEL = ProbeSample.TYPE.attribute("label", ProbeSample::label);
    private static final Attribute<ProbeSample, String> MAY_LABEL =
            ProbeSample.TYPE.attribute("mayLabel", ProbeSample::mayLabel);
    private static final Attribute<ProbeSample, Long> AMOUNT =
            ProbeSample.TYPE.attribute("amount", ProbeSample::amount);
    private static final Attribute<ProbeSample, ProbeColour> COLOUR =
            ProbeSample.TYPE.attribute("colour", ProbeSample::colour);

    static Stream<ValueCase<?>> types() {
        return ValueCase.all();
    }

    private <V> List<ProbeSample> store(ValueCase<V> values) {
        List<ProbeSample> given = new ArrayList<>();
        for (int i = 0; i < values.ascending().size(); i++) {
            given.add(values.withOptional(
                    values.with(sample(), i), values.ascending().get(i)));
        }
        given.add(values.withOptional(values.with(sample(), 0), null));
        return in(t -> t.insert(ProbeSample.TYPE, given));
    }

    private void assertFinds(List<ProbeSample> stored, Condition<ProbeSample> condition, int... places) {
        assertThat(select(Query.of(ProbeSample.TYPE).where(condition)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.of(places).mapToObj(stored::get).toList());
        assertThat(count(Query.of(ProbeSample.TYPE).where(condition))).isEqualTo(places.length);
    }

    private static int[] places(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void equalityFindsThePresentAndEqual(ValueCase<V> values) {
        List<ProbeSample> stored = store(values);
        for (int i = 0; i < values.ascending().size(); i++) {
            assertFinds(stored, values.optional().is(values.ascending().get(i)), i);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void membershipFindsAnyOfTheValues(ValueCase<V> values) {
        List<ProbeSample> stored = store(values);
        assertFinds(
                stored,
                values.optional().in(values.withoutFirst()),
                places(1, values.ascending().size()));
        assertFinds(stored, values.optional().in(List.of()));
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void aRangeIncludesItsBeginningAndNotItsEnd(ValueCase<V> values) {
        List<ProbeSample> stored = store(values);
        int last = values.ascending().size() - 1;
        V from = values.ascending().get(1);
        V to = values.ascending().get(last);
        assertFinds(stored, values.optional().between(from, to), places(1, last));
        assertFinds(stored, values.optional().atLeast(from), places(1, last + 1));
        assertFinds(stored, values.optional().below(to), places(0, last));
        assertFinds(stored, values.optional().between(to, from));
        assertFinds(stored, values.optional().between(null, null), places(0, last + 1));
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void absenceIsACondition(ValueCase<V> values) {
        List<ProbeSample> stored = store(values);
        int last = values.ascending().size();
        assertFinds(stored, values.optional().absent(), last);
        assertFinds(stored, values.optional().present(), places(0, last));
        assertFinds(stored, values.attribute().absent());
        assertFinds(stored, values.attribute().present(), places(0, last + 1));
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void negationIncludesTheAbsent(ValueCase<V> values) {
        List<ProbeSample> stored = store(values);
        int last = values.ascending().size();
        assertFinds(stored, values.optional().is(values.ascending().get(0)).not(), places(1, last + 1));
        assertFinds(stored, values.optional().in(values.withoutFirst()).not(), 0, last);
        assertFinds(stored, values.optional().atLeast(values.ascending().get(1)).not(), 0, last);
        assertFinds(stored, values.optional().in(List.of()).not(), places(0, last + 1));
        assertFinds(stored, values.optional().absent().not().not(), last);
    }

    static Stream<Arguments> textConditions() {
        return Stream.of(
                Arguments.of("a", "a,ab,a%b,a_b,a\\b", "a,ab,ba,bab,a%b,a_b,a\\b"),
                Arguments.of("ab", "ab", "ab,bab"),
                Arguments.of("A", "A,AB", "A,AB"),
                Arguments.of("%", "%", "%,a%b"),
                Arguments.of("_", "_", "_,a_b"),
                Arguments.of("\\", "\\", "\\,a\\b"),
                Arguments.of("a%", "a%b", "a%b"),
                Arguments.of("楼", "楼,楼宇", "楼,楼宇,大楼"),
                Arguments.of("\uD842\uDFB7", "\uD842\uDFB7,\uD842\uDFB7x", "\uD842\uDFB7,\uD842\uDFB7x"),
                Arguments.of("\uDBFF\uDFFF", "\uDBFF\uDFFFz", "\uDBFF\uDFFFz"),
                Arguments.of("'", "'", "'"),
                Arguments.of("zz", "", ""));
    }

    @ParameterizedTest
    @MethodSource("textConditions")
    final void textBeginsOrContainsLiterally(String part, String beginning, String containing) {
        List<String> labels = List.of(
                "a",
                "ab",
                "ba",
                "bab",
                "A",
                "AB",
                "%",
                "_",
                "\\",
                "a%b",
                "a_b",
                "a\\b",
                "楼",
                "楼宇",
                "大楼",
                "\uD842\uDFB7",
                "\uD842\uDFB7x",
                "\uDBFF\uDFFFz",
                "'");
        run(t -> {
            t.insert(
                    ProbeSample.TYPE,
                    labels.stream()
                            .map(label -> ProbeSample.TYPE.with(
                                    ProbeSample.TYPE.with(sample(), LABEL, label), MAY_LABEL, label))
                            .toList());
            t.insert(ProbeSample.TYPE, List.of(ProbeSample.TYPE.with(sample(), MAY_LABEL, null)));
        });
        assertThat(all(ProbeSample.TYPE)).hasSize(labels.size() + 1);
        assertThat(labels(MAY_LABEL.startsWith(part))).containsExactlyInAnyOrderElementsOf(split(beginning));
        assertThat(labels(MAY_LABEL.contains(part))).containsExactlyInAnyOrderElementsOf(split(containing));
        assertThat(labels(MAY_LABEL.startsWith(part).not()))
                .hasSize(labels.size() + 1 - split(beginning).size());
        assertThat(labels(MAY_LABEL.startsWith(""))).hasSize(labels.size());
    }

    private List<String> labels(Condition<ProbeSample> condition) {
        return select(Query.of(ProbeSample.TYPE).where(condition)).stream()
                .map(sample -> String.valueOf(sample.mayLabel()))
                .toList();
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    @ParameterizedTest
    @CsvSource({"true,true", "true,false", "false,true", "false,false"})
    final void conditionsCombineAsInLogic(boolean left, boolean right) {
        ProbeSample stored = insert(ProbeSample.TYPE, ProbeSample.TYPE.with(sample(), AMOUNT, 5L));
        Condition<ProbeSample> a = AMOUNT.is(left ? 5L : 6L);
        Condition<ProbeSample> b = AMOUNT.below(right ? 6L : 5L);
        assertThat(select(Query.of(ProbeSample.TYPE).where(a.and(b)))).hasSize(left && right ? 1 : 0);
        assertThat(select(Query.of(ProbeSample.TYPE).where(a.or(b)))).hasSize(left || right ? 1 : 0);
        assertThat(select(Query.of(ProbeSample.TYPE).where(a.and(b.not())))).hasSize(left && !right ? 1 : 0);
        assertThat(select(Query.of(ProbeSample.TYPE).where(a.or(b).not()))).hasSize(left || right ? 0 : 1);
        assertThat(all(ProbeSample.TYPE)).containsExactly(stored);
    }

    @Test
    final void withoutConditionEveryRecordIsFound() {
        ProbeWhole stored = storedWhole("a");
        assertThat(select(Query.of(ProbeWhole.TYPE).where(Condition.always()))).containsExactly(stored);
        assertThat(select(Query.of(ProbeWhole.TYPE)
                        .where(Condition.<ProbeWhole>always().not())))
                .isEmpty();
        assertThat(select(Query.of(ProbeWhole.TYPE)
                        .where(new Condition.Or<>(com.google.common.collect.ImmutableList.of()))))
                .isEmpty();
    }

    @Test
    final void aReferenceIsFoundByItsTarget() {
        ProbeWhole a = storedWhole("a");
        ProbePart mine = storedPart(a, 1);
        storedPart(storedWhole("b"), 1);
        assertThat(select(Query.of(ProbePart.TYPE).where(ProbePart.WHOLE.is(a.id()))))
                .containsExactly(mine);
    }

    @Test
    final void manyValuesMayBeAskedForAtOnce() {
        ProbeSample stored = insert(ProbeSample.TYPE, ProbeSample.TYPE.with(sample(), AMOUNT, 2_999L));
        insert(ProbeSample.TYPE, ProbeSample.TYPE.with(sample(), AMOUNT, 3_000L));
        List<Long> many = IntStream.range(0, 3_000).mapToObj(Long::valueOf).toList();
        assertThat(select(Query.of(ProbeSample.TYPE).where(AMOUNT.in(many)))).containsExactly(stored);
    }

    @Test
    final void anIndexedQueryFindsWhatAScanFinds() {
        List<ProbeSample> stored = in(t -> t.insert(
                ProbeSample.TYPE,
                IntStream.range(0, 60)
                        .mapToObj(i -> ProbeSample.TYPE.with(sample(), AMOUNT, (long) (i % 7)))
                        .toList()));
        for (ProbeColour colour : ProbeColour.values()) {
            Query<ProbeSample> query = Query.of(ProbeSample.TYPE)
                    .where(COLOUR.is(colour).and(AMOUNT.between(2L, 5L)))
                    .orderBy(AMOUNT.descending());
            assertThat(select(query)).isEqualTo(QueryEvaluator.select(query, stored));
        }
        assertThat(stored).hasSize(60);
    }
}
