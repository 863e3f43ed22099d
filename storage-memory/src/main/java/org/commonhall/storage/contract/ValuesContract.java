package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.commonhall.Bytes;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value comes back as it was stored, boundaries included. */
abstract class ValuesContract extends ContractTest {
    private static final Attribute<ProbeSample, String> LABEL = ProbeSample.TYPE.attribute("label", ProbeSample::label);
    private static final Attribute<ProbeSample, Bytes> CONTENT =
            ProbeSample.TYPE.attribute("content", ProbeSample::content);
    private static final Attribute<ProbeSample, BigDecimal> PRICE =
            ProbeSample.TYPE.attribute("price", ProbeSample::price);

    static Stream<ValueCase<?>> types() {
        return ValueCase.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void valuesComeBackAsTheyWere(ValueCase<V> values) {
        for (int i = 0; i < values.ascending().size(); i++) {
            ProbeSample given = values.withOptional(
                    values.with(sample(), i), values.ascending().get(i));
            ProbeSample stored = insert(ProbeSample.TYPE, given);
            assertThat(stored).isEqualTo(ProbeSample.TYPE.withVersion(given, 1));
            assertThat(find(ProbeSample.TYPE, given.id())).contains(stored);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    final <V> void anOptionalValueMayComeAndGo(ValueCase<V> values) {
        V value = values.ascending().get(0);
        ProbeSample without = insert(ProbeSample.TYPE, values.withOptional(sample(), null));
        assertThat(find(ProbeSample.TYPE, without.id())).contains(without);
        assertThat(values.optional().stored(without)).isEmpty();
        ProbeSample with = update(ProbeSample.TYPE, values.withOptional(without, value));
        assertThat(find(ProbeSample.TYPE, without.id())).contains(with);
        assertThat(values.optional().stored(with)).contains(values.optional().toStored(value));
        ProbeSample again = update(ProbeSample.TYPE, values.withOptional(with, null));
        assertThat(find(ProbeSample.TYPE, without.id())).contains(again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  two before, two behind  ",
                "line\nbreak\r\nand\ttab",
                "quote ' \" ` and \\ and %_ and ; -- /* */",
                "O''Brien {ts '2020'} ${x} ?1 :name",
                "陆家嘴金融城楼宇委员会",
                "\uD842\uDFB7野家",
                "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "e\u0301 and \u00e9",
                "\u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD",
                "\uFEFFbyte order mark",
                "\uFFFD\uFFFC\uE000",
                "null",
                "NULL"
            })
    final void textComesBackAsItWas(String text) {
        ProbeSample stored = insert(ProbeSample.TYPE, ProbeSample.TYPE.with(sample(), LABEL, text));
        assertThat(find(ProbeSample.TYPE, stored.id()).orElseThrow().label()).isEqualTo(text);
        assertThat(select(Query.of(ProbeSample.TYPE).where(LABEL.is(text)))).containsExactly(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "楼", "\uD842\uDFB7", "\uD83D\uDE00"})
    final void textMayFillItsLengthWithAnyCharacter(String character) {
        String longest = character.repeat(LABEL.maxLength());
        ProbeSample stored = insert(ProbeSample.TYPE, ProbeSample.TYPE.with(sample(), LABEL, longest));
        assertThat(find(ProbeSample.TYPE, stored.id()).orElseThrow().label()).isEqualTo(longest);
    }

    @Test
    final void everyByteComesBack() {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        ProbeSample stored = insert(ProbeSample.TYPE, ProbeSample.TYPE.with(sample(), CONTENT, Bytes.of(every)));
        assertThat(find(ProbeSample.TYPE, stored.id()).orElseThrow().content()).isEqualTo(Bytes.of(every));
    }

    @Test
    final void aDecimalHasTheScaleOfItsComponent() {
        ProbeSample stored = insert(ProbeSample.TYPE, ProbeSample.TYPE.with(sample(), PRICE, new BigDecimal("12.5")));
        assertThat(find(ProbeSample.TYPE, stored.id()).orElseThrow().price()).isEqualTo(new BigDecimal("12.5000"));
        assertThat(select(Query.of(ProbeSample.TYPE).where(PRICE.is(new BigDecimal("12.50")))))
                .containsExactly(stored);
    }
}
