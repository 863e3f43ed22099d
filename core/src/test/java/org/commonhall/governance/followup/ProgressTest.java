package org.commonhall.governance.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.commonhall.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void withoutWeightsItIsTheMean() {
        assertThat(Progress.rolledUp(List.of(part(1, 2, null), part(1, 1, null), part(0, 1, null))))
                .isEqualTo(Progress.of(1, 2));
        assertThat(Progress.rolledUp(List.of())).isEqualTo(Progress.NONE);
    }

    @Test
    void weightsAreNormalisedAndAMissingOneIsOne() {
        // Decidim's sum of progress and weight would give 300 % here.
        assertThat(Progress.rolledUp(List.of(part(1, 1, "2"), part(1, 1, null))))
                .isEqualTo(Progress.WHOLE);
        assertThat(Progress.rolledUp(List.of(part(1, 1, "2"), part(0, 1, null))))
                .isEqualTo(Progress.of(2, 3));
        assertThat(Progress.rolledUp(List.of(part(1, 1, "0.0001"), part(0, 1, "0.0003"))))
                .isEqualTo(Progress.of(1, 4));
    }

    @Test
    void onlyTheWholeReadsAHundred() {
        assertThat(Progress.of(99_999, 100_000).percent()).isEqualTo("99.99");
        assertThat(Progress.of(2, 3).percent()).isEqualTo("66.66");
        assertThat(Progress.WHOLE.percent()).isEqualTo("100.00");
        assertThatThrownBy(() -> Progress.of(2, 1)).isInstanceOf(InvalidInput.class);
    }

    @RepeatedTest(200)
    void itIsTheWeightedMeanExactlyInAnyOrderAndNeverMoreThanTheWhole(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Progress.Part> parts = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            int of = 1 + random.nextInt(1000);
            String weight = random.nextInt(3) == 0
                    ? null
                    : BigDecimal.valueOf(1L + random.nextInt(99_999), 4).toString();
            parts.add(part(random.nextInt(of + 1), of, weight));
        }
        Progress rolled = Progress.rolledUp(parts);
        // The model brings everything to one denominator without ever shortening.
        BigInteger common = BigInteger.ONE;
        for (Progress.Part part : parts) {
            common = common.multiply(part.progress().of());
        }
        BigDecimal left = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Progress.Part part : parts) {
            BigDecimal weight = part.weight() == null ? BigDecimal.ONE : part.weight();
            weights = weights.add(weight);
            left = left.add(weight.multiply(new BigDecimal(part.progress()
                    .done()
                    .multiply(common.divide(part.progress().of())))));
        }
        assertThat(left.multiply(new BigDecimal(rolled.of())))
                .isEqualByComparingTo(weights.multiply(new BigDecimal(common)).multiply(new BigDecimal(rolled.done())));
        assertThat(rolled.done()).isLessThanOrEqualTo(rolled.of());
        Collections.shuffle(parts, random);
        assertThat(Progress.rolledUp(parts)).isEqualTo(rolled);
        List<Progress.Part> better = new ArrayList<>(parts);
        better.set(0, new Progress.Part(Progress.WHOLE, parts.get(0).weight()));
        Progress more = Progress.rolledUp(better);
        assertThat(more.done().multiply(rolled.of()))
                .isGreaterThanOrEqualTo(rolled.done().multiply(more.of()));
    }

    private static Progress.Part part(long done, long of, @Nullable String weight) {
        return new Progress.Part(Progress.of(done, of), weight == null ? null : new BigDecimal(weight));
    }
}
