package org.commonhall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysToCloseTest {

    @ParameterizedTest
    @CsvSource({"50, 1, 5", "50, 2, 5", "90, 9, 5", "90, 10, 5", "50, 11, 5"})
    void oneValueIsEveryPercentile(int percent, int cases, long days) {
        DaysToClose figures = new DaysToClose();
        figures.add(days, cases);
        assertThat(figures.percentile(percent)).isEqualTo(days);
    }

    @Test
    void theMedianOfAnEvenCountIsTheLowerOfTheTwo() {
        DaysToClose figures = new DaysToClose();
        figures.add(1, 1);
        figures.add(9, 1);
        assertThat(figures.percentile(50)).isEqualTo(1);
        assertThat(figures.percentile(90)).isEqualTo(9);
    }

    @Test
    void withoutCasesThereIsNone() {
        assertThat(new DaysToClose().percentile(50)).isNull();
    }

    @Test
    void groupedCountsGiveTheNearestRankOfTheWholeList() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            DaysToClose figures = new DaysToClose();
            List<Long> all = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(60); i++) {
                long days = random.nextInt(12);
                figures.add(days, 1);
                all.add(days);
            }
            Collections.sort(all);
            for (int percent : new int[] {50, 90}) {
                int rank = (int) Math.ceil(percent * all.size() / 100.0);
                assertThat(figures.percentile(percent)).isEqualTo(all.get(rank - 1));
            }
        }
    }
}
