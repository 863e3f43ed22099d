package org.commonhall.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageGraphTest {
    private static final Name TITLE = new Name("流程", "Procedure");
    private static final String HEADER = "graph,stage,zh,en,initial,next\n";
    private static final String LETTER = HEADER + """
        letter,,感谢信,Letter of thanks,,
        letter,NOMINATED,提名,nominated,yes,VERIFIED WITHDRAWN
        letter,VERIFIED,核实,verified,,AWARDED
        letter,AWARDED,授予,awarded,,
        letter,WITHDRAWN,撤回,withdrawn,,
        """;

    @Test
    void aStepFollowsAnEdge() {
        StageGraph<Stage> letter = read(LETTER).require("letter");
        assertThat(letter.initial().code()).isEqualTo("NOMINATED");
        assertThat(letter.step("NOMINATED", "VERIFIED").end()).isFalse();
        assertThat(letter.step("VERIFIED", "AWARDED").end()).isTrue();
        refused("procedure.stage.next", () -> letter.step("VERIFIED", "NOMINATED"));
        refused("procedure.stage.unknown", () -> letter.step("VERIFIED", "REVOKED"));
        refused("procedure.graph.unknown", () -> read(LETTER).require("medal"));
    }

    /** What keeps its graph as text is not changed by a later file. */
    @Test
    void aGraphIsWrittenOutAndReadBack() {
        StageGraph<Stage> letter = read(LETTER).require("letter");
        assertThat(StageGraph.ofText("letter", StageGraphs.text(letter))).isEqualTo(letter);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(StageGraph.faults(stages("a!>a b", "b>", "c>d", "d>c", "e!>gone", "f>a")))
                .extracting(StageFault::stage, StageFault::code)
                .containsExactly(
                        tuple("a", "procedure.graph.next.self"),
                        tuple("e", "procedure.graph.next.unknown"),
                        tuple("e", "procedure.graph.initial.twice"),
                        tuple("c", "procedure.graph.unreachable"),
                        tuple("d", "procedure.graph.unreachable"),
                        tuple("f", "procedure.graph.unreachable"));
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> StageGraph.of("own", TITLE, stages("a!>b", "b>c", "c>b", "d>a")));
        assertThat(refused.violations())
                .extracting(InvalidInput.Violation::path, InvalidInput.Violation::code)
                .containsExactly(
                        tuple("own: a", "procedure.graph.endless"),
                        tuple("own: b", "procedure.graph.endless"),
                        tuple("own: c", "procedure.graph.endless"),
                        tuple("own: d", "procedure.graph.unreachable"));
        assertThat(StageGraph.faults(ImmutableList.of()))
                .extracting(StageFault::stage, StageFault::code)
                .containsExactly(tuple("*", "procedure.graph.initial.none"));
        assertThatThrownBy(() -> StageGraph.of("own", TITLE, stages("a!>", "a>")))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter,REVOKED,撤销,revoked,,AWARDED        | 7 | 2 | unreachable",
                "letter,VERIFIED,核实,again,,                | 7 | 2 | twice",
                "letter,9,核实,again,,                       | 7 | 2 | code",
                "9,A,核实,again,,                            | 7 | 1 | code",
                "letter,,再,again,,                          | 7 | 1 | twice",
                "medal,A,奖章,medal,yes,                     | 7 | 1 | unnamed",
                "letter,REVOKED,,revoked,,                   | 7 | 3 | label",
                "letter,REVOKED,撤销,revoked,no,             | 7 | 5 | value",
                "letter,REVOKED,撤销,revoked,yes,            | 7 | 5 | initial.twice",
                "letter,REVOKED,撤销,revoked,,AWARDED AWARDED | 7 | 6 | twice",
                "letter,REVOKED,撤销,revoked,,REVOKED        | 7 | 6 | next.self",
                "letter,REVOKED,撤销,revoked,,GONE           | 7 | 6 | next.unknown",
            })
    void everyFaultOfAFileHasItsPlace(String line, long row, int column, String code) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> read(LETTER + line + "\n"));
        assertThat(refused.violations()).anySatisfy(violation -> {
            assertThat(violation.code()).isEqualTo("procedure.graph." + code);
            assertThat(violation.path()).startsWith("own.csv: line " + row + ", column " + column + " (");
        });
    }

    /** Held against random walks: a graph is taken exactly if every walk from its beginning can still come to an end. */
    @Test
    void aTakenGraphNeverTraps() {
        Random random = new Random(17);
        int taken = 0;
        for (int round = 0; round < 3_000; round++) {
            List<Stage> stages = new ArrayList<>();
            int size = 2 + random.nextInt(4);
            for (int i = 0; i < size; i++) {
                Set<String> next = new HashSet<>();
                for (int edge = random.nextInt(3); edge > 0; edge--) {
                    next.add("s" + random.nextInt(size));
                }
                stages.add(Stage.of("s" + i, TITLE, i == 0, next));
            }
            if (StageGraph.faults(stages).isEmpty()) {
                taken++;
                walk(StageGraph.of("own", TITLE, stages), random);
            }
        }
        assertThat(taken).isBetween(100, 2_900);
    }

    private static void walk(StageGraph<Stage> graph, Random random) {
        Stage at = graph.initial();
        for (int step = 0; step < 10_000 && !at.end(); step++) {
            List<String> next = List.copyOf(at.next());
            at = graph.step(at.code(), next.get(random.nextInt(next.size())));
        }
        assertThat(at.end()).isTrue();
    }

    private static List<Stage> stages(String... lines) {
        return Splitter.on('|').splitToList(String.join("|", lines)).stream()
                .map(line -> {
                    List<String> sides = Splitter.on('>').splitToList(line);
                    String code = sides.get(0).replace("!", "");
                    return Stage.of(
                            code,
                            new Name(code, code),
                            sides.get(0).endsWith("!"),
                            Splitter.on(' ').omitEmptyStrings().splitToList(sides.get(1)));
                })
                .toList();
    }

    private static StageGraphs read(String csv) {
        return StageGraphs.read("own.csv", new StringReader(csv));
    }

    private static void refused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
