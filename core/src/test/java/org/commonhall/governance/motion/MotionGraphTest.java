package org.commonhall.governance.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotionGraphTest {
    private static final String HEADER = String.join(",", MotionGraphReader.HEADER) + "\n";
    private static final String NAMED = HEADER + "own,,自定,Own,,,,,,,,,\n";
    private static final String DRAFT = "own,draft,起草,draft,initial submitter_edit,,submitter,,,,,open gone,gone\n";
    private static final String OPEN = "own,open,未决,open,ballot,,,,,,,yes no,\n";
    private static final String ENDS =
            "own,yes,通过,yes,,do,,adopted,,,,,\nown,no,否决,no,,,,rejected,,,,,\nown,gone,撤回,gone,,,,withdrawn,,,,,\n";

    @Test
    void theStandardGraphIsTheOneOfTheDesign() {
        MotionGraph standard = MotionGraphs.standard().require(MotionGraphs.STANDARD);
        assertThat(standard.initial().code()).isEqualTo("in_progress");
        assertThat(standard.initial().visibility()).isEqualTo(MotionVisibility.SUBMITTER);
        assertThat(standard.require("in_progress").next()).containsExactly("submitted", "withdrawn");
        assertThat(standard.require("submitted").next()).containsExactly("permitted", "withdrawn", "not_permitted");
        assertThat(standard.require("permitted").next())
                .containsExactly("accepted", "rejected", "adjourned", "not_concerned", "referred", "withdrawn");
        assertThat(standard.states().values().stream()
                        .filter(state -> state.has(MotionFlag.BALLOT))
                        .map(MotionState::code))
                .containsExactly("permitted");
    }

    @Test
    void aGraphIsKeptAsTextAndReadAsItWas() {
        for (MotionGraph graph : MotionGraphs.standard().byCode().values()) {
            assertThat(MotionGraph.ofText(graph.code(), graph.text())).isEqualTo(graph);
            assertThat(graph.text()).hasSizeLessThan(2_000);
        }
        MotionGraph odd = MotionGraph.of(
                "odd",
                new Name("逗号，和\"引号\"", "Comma, \"quote\"\nand line"),
                ImmutableList.of(state("a", "b", MotionFlag.INITIAL), state("b", "")));
        assertThat(MotionGraph.ofText("odd", odd.text())).isEqualTo(odd);
    }

    @Test
    void aSoundGraphOfAHostIsRead() {
        MotionGraph own = read(NAMED + DRAFT + OPEN + ENDS).require("own");
        assertThat(own.states()).hasSize(5);
        assertThat(own.next(own.require("open"), MotionOutcome.ADOPTED)).contains(own.require("yes"));
        assertThat(own.next(own.require("open"), MotionOutcome.REFERRED)).isEmpty();
        assertThat(MotionGraphs.standard()
                        .plus(read(NAMED + DRAFT + OPEN + ENDS))
                        .byCode())
                .containsKeys("standard", "amendment", "own");
        assertThatThrownBy(() -> own.require("elsewhere"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("motion.state.unknown"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own,open,未决,open,,,,,,,,yes nowhere,          | 4 | 12 | next.unknown",
                "own,open,未决,open,,,,,,,,open yes,              | 4 | 12 | next.self",
                "own,open,未决,open,,,,,,,,yes yes,               | 4 | 12 | twice",
                "own,open,未决,open,initial,,,,,,,yes no,         | 4 | 5  | initial.twice",
                "own,open,未决,open,often,,,,,,,yes no,           | 4 | 5  | value",
                "own,open,未决,open,,perhaps,,,,,,yes no,         | 4 | 6  | value",
                "own,open,未决,open,,,nobody,,,,,yes no,          | 4 | 7  | value",
                "own,open,未决,open,,,,maybe,,,,yes no,           | 4 | 8  | value",
                "own,open,未决,open,,,,,,,many,yes no,            | 4 | 11 | value",
                "own,open,未决,open,,,,,,,-1,yes no,              | 4 | 11 | value",
                "own,open,,open,,,,,,,,yes no,                    | 4 | 3  | label",
                "own,open,未决,open,,,,,只有中文,,,yes no,        | 4 | 9  | label",
                "own,Open!,未决,open,,,,,,,,yes no,               | 4 | 2  | code",
                "Own,open,未决,open,,,,,,,,yes no,                | 4 | 1  | code",
                "own,draft,未决,open,,,,,,,,yes no,               | 4 | 2  | twice",
                "own,,再一次,again,,,,,,,,,                       | 4 | 1  | twice",
                "other,open,未决,open,,,,,,,,yes no,              | 4 | 1  | unnamed",
                "own,open,未决,open,submitter_edit,,,,,,,yes no,  | 4 | 13 | withdraw.missing",
                "own,open,未决,open,,,,,,,,yes no,nowhere         | 4 | 13 | withdraw.unknown",
                "own,open,未决,open,,,,,,,,yes no,no              | 4 | 13 | withdraw.end",
                "own,open,未决,open,,,,adopted,,,,yes no,         | 4 | 8  | outcome.open",
                "own,open,未决,open,,do,,,,,,yes no,              | 4 | 8  | outcome.open",
                "own,open,未决,open,,,,,建议,recommended,,yes no, | 4 | 8  | outcome.open",
                "own,open,未决,open,ballot,,,,,,,yes gone,        | 4 | 12 | ballot",
                "own,open,未决,open,ballot,,,,,,,,                | 4 | 5  | end.flag",
            })
    void everyFaultIsNamedWithItsPlace(String line, long row, int column, String code) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> read(NAMED + DRAFT + line + "\n" + ENDS));
        assertThat(refused.violations())
                .anySatisfy(violation -> {
                    assertThat(violation.code()).isEqualTo("motion.graph." + code);
                    assertThat(violation.path()).startsWith("own.csv: line " + row + ", column " + column + " (");
                })
                .allSatisfy(violation -> {
                    assertThat(violation.message(Locale.ENGLISH)).doesNotContain("decision.motion");
                    assertThat(violation.message(Locale.CHINESE)).doesNotContain("decision.motion");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own,a,甲,a,,,,,,,,b, ; own,b,乙,b,,,,,,,,,                                       | initial.none",
                "own,a,甲,a,initial,,,,,,,b, ; own,b,乙,b,,,,,,,,a,                               | endless",
                "own,a,甲,a,initial,,,,,,,b, ; own,b,乙,b,,,,,,,,, ; own,c,丙,c,,,,,,,,b,         | unreachable",
                "own,a,甲,a,initial,,,,,,,b c, ; own,b,乙,b,,,,,,,,, ; own,c,丙,c,,,,,,,,d, ; own,d,丁,d,,,,,,,,c, | endless",
                "own,a,甲,a,initial,,,,,,,,                                                       | end.flag",
                "own,a,甲,a,initial,,,,,,,b c, ; own,b,乙,b,,,,adopted,,,,, ; own,c,丙,c,,,,adopted,,,,, | outcome.twice",
            })
    void aGraphHasOneBeginningAndAnEndInReachOfEachState(String lines, String code) {
        String file = NAMED + lines.replace(" ; ", "\n") + "\n";
        assertThat(catchThrowableOfType(InvalidInput.class, () -> read(file)).violations())
                .extracting(violation -> violation.code().replace("motion.graph.", ""))
                .containsOnly(code);
    }

    @Test
    void aGraphMadeInCodeIsCheckedAsWell() {
        Name own = new Name("自定", "Own");
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> MotionGraph.of("own", own, ImmutableList.of(state("a", "b", MotionFlag.INITIAL))));
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("own: a");
            assertThat(violation.code()).isEqualTo("motion.graph.next.unknown");
        });
        assertThatThrownBy(() -> MotionGraph.of("own", own, ImmutableList.of(state("a", ""), state("a", ""))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> MotionGraphs.standard().require("own")).isInstanceOf(RuleViolation.class);
    }

    /** Held against a search of its own: a graph is taken exactly if every walk can still come to an end. */
    @Test
    void everyWalkOfATakenGraphCanEnd() {
        Random random = new Random(33);
        int taken = 0;
        for (int round = 0; round < 3_000; round++) {
            int size = 2 + random.nextInt(5);
            List<MotionState> states = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                StringBuilder next = new StringBuilder();
                for (int j = 0; j < size; j++) {
                    if (i != j && random.nextInt(3) == 0) {
                        next.append("s").append(j).append(' ');
                    }
                }
                states.add(i == 0 ? state("s0", next.toString(), MotionFlag.INITIAL) : state("s" + i, next.toString()));
            }
            boolean sound = !states.get(0).end()
                    && reached(states, "s0").size() == size
                    && states.stream()
                            .allMatch(state -> reached(states, state.code()).stream()
                                    .anyMatch(code -> byCode(states, code).end()));
            MotionGraph graph = graph(states);
            assertThat(graph != null).as("%s", states).isEqualTo(sound);
            if (graph != null) {
                taken++;
                assertThat(MotionGraph.ofText(graph.code(), graph.text())).isEqualTo(graph);
            }
        }
        assertThat(taken).isBetween(100, 2_900);
    }

    private static @Nullable MotionGraph graph(List<MotionState> states) {
        try {
            return MotionGraph.of("own", new Name("自定", "Own"), states);
        } catch (InvalidInput refused) {
            return null;
        }
    }

    private static Set<String> reached(List<MotionState> states, String from) {
        Set<String> reached = new HashSet<>(Set.of(from));
        while (reached.addAll(reached.stream()
                .flatMap(code -> byCode(states, code).next().stream())
                .toList())) {}
        return reached;
    }

    private static MotionState byCode(List<MotionState> states, String code) {
        return states.stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static MotionState state(String code, String next, MotionFlag... flags) {
        return new MotionState(
                code,
                new Name("状态" + code, code),
                ImmutableSet.copyOf(flags),
                MotionMerge.UNDEFINED,
                MotionVisibility.EVERYBODY,
                null,
                null,
                0,
                Arrays.stream(next.split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .collect(ImmutableSet.toImmutableSet()),
                null);
    }

    private static MotionGraphs read(String csv) {
        return MotionGraphs.read("own.csv", new StringReader(csv));
    }
}
