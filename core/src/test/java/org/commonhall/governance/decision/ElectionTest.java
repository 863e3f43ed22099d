package org.commonhall.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commonhall.governance.decision.Election.Candidate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is elected, where a tie stands, and what nobody can fill. */
class ElectionTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // posts, votes of a to d (a minus: without the majority), elected, tied, posts between them, vacant
                "1, 5 3 2 1, a, -, 0, 0",
                "2, 5 3 2 1, a b, -, 0, 0",
                "2, 5 3 3 1, a, b c, 1, 0",
                "1, 4 4 4 1, -, a b c, 1, 0",
                "2, 4 4 4 1, -, a b c, 2, 0",
                "3, 4 4 4 1, a b c, -, 0, 0",
                "3, 5 -3 2 1, a c d, -, 0, 0",
                "4, 5 -3 2 1, a c d, -, 0, 1",
                "1, -5 -3 -2 -1, -, -, 0, 1",
                "2, 5 5 5 5, -, a b c d, 2, 0",
            })
    void postsAreFilledByVotes(
            int posts, String votes, @Nullable String elected, @Nullable String tied, int open, int vacant) {
        List<Candidate> candidates = new ArrayList<>();
        for (String figure : Splitter.on(' ').split(votes)) {
            BigDecimal got = new BigDecimal(figure);
            candidates.add(
                    new Candidate(String.valueOf((char) ('a' + candidates.size())), null, got.abs(), got.signum() > 0));
        }
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(candidates, new Random(i));
            Election.Result result = Election.of(ImmutableMap.of("", posts), candidates);
            assertThat(result.elected()).containsExactlyInAnyOrderElementsOf(codes(elected));
            assertThat(result.tied().getOrDefault("", ImmutableSet.of()))
                    .containsExactlyInAnyOrderElementsOf(codes(tied));
            assertThat(result.open().getOrDefault("", 0)).isEqualTo(open);
            assertThat(result.vacant().getOrDefault("", 0)).isEqualTo(vacant);
        }
    }

    private static List<String> codes(@Nullable String text) {
        return text == null ? ImmutableList.of() : Splitter.on(' ').splitToList(text);
    }

    @Test
    void aSeatOfOneGroupIsNotFilledByAnother() {
        Election.Result result = Election.of(
                ImmutableMap.of("owners", 1, "staff", 1),
                ImmutableList.of(
                        new Candidate("a", "owners", new BigDecimal("9"), true),
                        new Candidate("b", "owners", new BigDecimal("8"), true),
                        new Candidate("c", "staff", new BigDecimal("1"), true)));
        assertThat(result.elected()).containsExactlyInAnyOrder("a", "c");
        assertThat(result.of("b")).isEqualTo(OptionOutcome.NOT_ELECTED);
    }

    @Test
    void everybodyCanDrawTheLotAgain() {
        List<String> codes = ImmutableList.of("a", "b", "c", "d");
        assertThat(Election.lot("3 5 1", codes, 2))
                .hasSize(2)
                .isEqualTo(Election.lot("3 5 1", ImmutableList.of("d", "c", "b", "a"), 2));
        long different = IntStream.range(0, 100)
                .mapToObj(seed -> Election.lot(String.valueOf(seed), codes, 1))
                .distinct()
                .count();
        assertThat(different).isEqualTo(4);
    }
}
