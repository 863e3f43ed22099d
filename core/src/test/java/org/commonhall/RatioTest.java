package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void sumsDoNotRound() {
        assertThat(IntStream.range(0, 3).mapToObj(third -> Ratio.of(1, 3)).reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(1, 3).plus(Ratio.of(1, 6))).hasToString("1/2");
    }

    @Test
    void comparesByValueBeyondLongAndDouble() {
        Ratio most = Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(most).isLessThan(Ratio.ONE).isGreaterThan(Ratio.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1));
    }

    @Test
    void theWholePartIsCut() {
        assertThat(Ratio.of(7, 2).whole()).isEqualTo(BigInteger.valueOf(3));
        assertThat(Ratio.of(0, 5)).isEqualTo(Ratio.ZERO);
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Ratio.of(1, -2)).isInstanceOf(InvalidInput.class);
    }
}
