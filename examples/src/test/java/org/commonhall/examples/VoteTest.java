package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.governance.decision.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteTest {
    private static final String UNITS = """
            unit,owner,area,status
            101,Wang,69.12,delivered
            102,Li,148.09,delivered
            103,Li,101.85,delivered
            201,Yuda,77.96,unsold
            202,Yuda,105.28,undelivered
            301,Zhao,251.15,delivered
            301,Qian,251.15,delivered
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        try (Interrupts interrupts = new Interrupts()) {
            return Main.run(
                    new Console(
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            false,
                            interrupts),
                    arguments);
        }
    }

    private int vote(String units, String ballots, String rule, String... more) throws IOException {
        Path register = Files.writeString(folder.resolve("units.csv"), units);
        Path papers = Files.writeString(folder.resolve("ballots.csv"), ballots);
        String[] arguments = {"vote", "--register", register.toString(), "--ballots", papers.toString(), "--rule", rule
        };
        String[] all =
                Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
        return run(all);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void exactlyTwoThirdsOfTheAreaIsAQuorumInJson() throws IOException {
        assertThat(vote(UNITS, "owner,choice\nWang,yes\nLi,yes\nYuda,no\n", "cn-278-ordinary", "--format", "json"))
                .isZero();
        assertThat(printed()).isEqualTo("""
                        {
                          "quorum": {
                            "area": {
                              "taking": "502.30",
                              "total": "753.45",
                              "threshold": "2/3",
                              "reached": true,
                              "left": "1506.90",
                              "right": "1506.90"
                            },
                            "heads": {
                              "taking": 3,
                              "total": 4,
                              "threshold": "2/3",
                              "reached": true,
                              "left": "9",
                              "right": "8"
                            }
                          },
                          "majority": {
                            "area": {
                              "yes": "319.06",
                              "base": "cast",
                              "taking": "502.30",
                              "total": "753.45",
                              "threshold": "1/2",
                              "reached": true,
                              "left": "638.12",
                              "right": "502.30"
                            },
                            "heads": {
                              "yes": 2,
                              "base": "cast",
                              "taking": 3,
                              "total": 4,
                              "threshold": "1/2",
                              "reached": true,
                              "left": "4",
                              "right": "3"
                            }
                          },
                          "outcome": "adopted",
                          "legalEffect": "statutory"
                        }
                        """);
    }

    @Test
    void theOutcomeIsExplainedInBothLanguages() throws IOException {
        String ballots = "owner,choice\nWang,yes\nLi,yes\nYuda,no\n";
        assertThat(vote(UNITS, ballots, "cn-278-special")).isZero();
        assertThat(printed())
                .startsWith("Rejected: Civil Code art. 278")
                .contains("Floor area, taking part: 502.30 of 753.45 (all), needed at least 2/3"
                        + " (3 x 502.30 >= 2 x 753.45)")
                .contains("(4 x 319.06 >= 3 x 502.30 ✗)");
        out.reset();
        assertThat(vote(UNITS, ballots, "cn-278-ordinary", "--lang", "zh")).isZero();
        assertThat(printed()).startsWith("通过：民法典第278条").contains("3 x 502.30 >= 2 x 753.45");
    }

    @Test
    void everyRuleSetIsListed() {
        assertThat(run("vote", "rules")).isZero();
        assertThat(printed().lines().map(line -> line.substring(0, line.indexOf('\t'))))
                .containsExactlyElementsOf(RuleSets.standard().byCode().keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "302,Sun,0,delivered||units.csv: line 9, column 3 (area)",
                "302,Sun,12||units.csv: line 9, column 3 (area)",
                "|Sun,yes|ballots.csv: line 3, column 1 (owner)",
                "|Wang,yes|ballots.csv: line 3, column 1 (owner)",
                "|Li,ja|ballots.csv: line 3, column 2 (choice)",
            })
    void badInputIsRefusedWithItsPlace(String unit, String ballot, String place) throws IOException {
        String units = UNITS + (unit == null ? "" : unit + "\n");
        String ballots = "owner,choice\nWang,yes\n" + (ballot == null ? "" : ballot + "\n");
        assertThat(vote(units, ballots, "cn-278-ordinary", "--format", "json")).isEqualTo(Main.REFUSED);
        assertThat(complained()).contains(place);
        assertThat(printed()).isEmpty();
    }

    @Test
    void anUnknownOrUnfitRuleAndAMissingOptionAreRefused() throws IOException {
        assertThat(vote(UNITS, "owner,choice\n", "cn-279")).isEqualTo(Main.REFUSED);
        assertThat(complained()).contains("There is no rule set cn-279");
        assertThat(vote(UNITS, "owner,choice\n", "cn-beijing-2024-interim-committee"))
                .isEqualTo(Main.REFUSED);
        assertThat(run("vote", "--rule", "cn-278-ordinary")).isEqualTo(Main.REFUSED);
        assertThat(run("vote", "--register", "none.csv", "--ballots", "none.csv", "--rule", "cn-278-ordinary"))
                .isEqualTo(Main.REFUSED);
    }

    @Test
    void aByteThatIsNotUtf8IsNamed() throws IOException {
        Path register = folder.resolve("gbk.csv");
        Files.write(
                register, "unit,owner,area,status\n1,\u00cd\u00f5,2,delivered\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(
                        "vote",
                        "--register",
                        register.toString(),
                        "--ballots",
                        register.toString(),
                        "--rule",
                        "cn-278-ordinary",
                        "--encoding",
                        "UTF-8"))
                .isEqualTo(Main.REFUSED);
        assertThat(complained()).contains("gbk.csv").contains("2").contains("0xCD");
    }

    @Test
    void theSameSheetIsShownLaterOutOfTheStore() throws IOException {
        String store = "h2:" + folder.resolve("votes");
        assertThat(vote(UNITS, "owner,choice\nWang,yes\nLi,yes\nYuda,no\n", "cn-278-ordinary", "--store", store))
                .isZero();
        String sheet = printed();
        String id = sheet.substring(sheet.lastIndexOf("ballot ") + 7).strip();
        out.reset();
        assertThat(run("vote", "show", id, "--store", store)).isZero();
        assertThat(printed()).isEqualTo(sheet);
        out.reset();
        assertThat(run("vote", "show", id, "--store", store, "--format", "json", "--lang", "zh"))
                .isZero();
        assertThat(printed()).contains("\"taking\": \"502.30\"", "\"ballot\": \"" + id + "\"");
        assertThat(run("vote", "show", new UUID(1, 1).toString(), "--store", store))
                .isEqualTo(2);
        assertThat(complained()).contains("ID");
    }

    @Test
    void nothingIsStoredWhereTheRulesDoNotFit() throws IOException {
        Path file = folder.resolve("refused");
        assertThat(vote(
                        UNITS,
                        "owner,choice\nWang,yes\n",
                        "cn-beijing-2024-interim-committee",
                        "--store",
                        "h2:" + file))
                .isEqualTo(2);
        assertThat(folder.resolve("refused.mv.db")).doesNotExist();
    }
}
