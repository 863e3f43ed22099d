package org.commonhall.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.commonhall.governance.decision.Votes.number;
import static org.commonhall.governance.decision.Votes.rule;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerRegisterTest {
    private static final String HEADER = "unit,owner,area,status\n";
    private static final String TOWER = HEADER
            + "101,Wang,80.50,delivered\n"
            + "102,Wang,70.00,delivered\n"
            + "103,Li,60.00,delivered\n"
            + "103,Zhao,60.00,delivered\n"
            + "104,Yuda,100.00,unsold\n"
            + "105,Yuda,90.25,undelivered\n"
            + "106,Yuda,40.00,delivered\n";

    private static OwnerRegister read(String csv) {
        return OwnerRegister.read("units.csv", new StringReader(csv));
    }

    @Test
    void severalUnitsOfOneBuyerAreOneHead() {
        Head wang = read(TOWER).headsOf("Wang").get(0);
        assertThat(wang.units()).containsExactly("101", "102");
        assertThat(wang.area()).isEqualTo(number("150.50"));
        assertThat(wang.elector().weights())
                .containsEntry(Measure.HEADS, number("1"))
                .containsEntry(Measure.AREA, number("150.50"));
    }

    @Test
    void theDevelopersUnsoldUndeliveredAndDeliveredUnitsAreOneHead() {
        assertThat(read(TOWER).headsOf("Yuda")).hasSize(1);
        assertThat(read(TOWER).headsOf("Yuda").get(0).area()).isEqualTo(number("230.25"));
    }

    @Test
    void coOwnersOfAUnitAreOneHeadAndTheAreaCountsOnce() {
        OwnerRegister register = read(TOWER);
        assertThat(register.headsOf("Li")).isEqualTo(register.headsOf("Zhao")).hasSize(1);
        assertThat(register.headsOf("Li").get(0).area()).isEqualTo(number("60.00"));
        assertThat(register.heads()).hasSize(3);
        assertThat(register.area()).isEqualTo(number("440.75"));
        assertThat(register.electors()).extracting(Elector::voter).containsExactly("Wang", "Li + Zhao", "Yuda");
    }

    @Test
    void theSameCoOwnersOfSeveralUnitsAreOneHead() {
        OwnerRegister register = read(
                HEADER + "1,A,10,delivered\n1,B,10,delivered\n2,B,20,delivered\n2,A,20,delivered\n3,A,5,delivered\n");
        assertThat(register.heads()).hasSize(2);
        assertThat(register.headsOf("A")).extracting(Head::area).containsExactly(number("30"), number("5"));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatterAndAreasAddUpToTheWhole() {
        Random random = new Random(20261123);
        for (int round = 0; round < 200; round++) {
            List<UnitRow> rows = new ArrayList<>();
            for (int unit = 0; unit < 12; unit++) {
                int owners = 1 + random.nextInt(2);
                int first = random.nextInt(6);
                for (int i = 0; i < owners; i++) {
                    rows.add(
                            new UnitRow("u" + unit, "o" + (first + i), number(unit + 1 + ".25"), UnitStatus.DELIVERED));
                }
            }
            OwnerRegister register = OwnerRegister.of(rows);
            Collections.shuffle(rows, random);
            assertThat(OwnerRegister.of(rows).heads()).isEqualTo(register.heads());
            assertThat(register.area()).isEqualTo(number("81.00"));
            assertThat(register.heads().stream()
                            .mapToInt(head -> head.units().size())
                            .sum())
                    .isEqualTo(12);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "107,Sun,0,delivered|decision.area.positive|column 3 (area)",
                "107,Sun,-3.5,delivered|decision.area.positive|column 3 (area)",
                "107,Sun,1e3,delivered|decision.area.number|column 3 (area)",
                "107,Sun,,delivered|decision.area.number|column 3 (area)",
                "107,Sun,1.00001,delivered|decision.area.number|column 3 (area)",
                "107,Sun,12,sold|decision.status.unknown|column 4 (status)",
                "107,,12,delivered|decision.register.blank|column 2 (owner)",
                ",Sun,12,delivered|decision.register.blank|column 1 (unit)",
                "101,Wang,80.50,delivered|decision.register.twice|column 2 (owner)",
                "101,Sun,80.51,delivered|decision.register.area|column 3 (area)",
                "101,Sun,80.50,unsold|decision.register.status|column 4 (status)",
                "107,Sun,12|text.csv.columns|column 3 (area)",
            })
    void aBadLineIsNamedWithItsColumn(String line, String code, String column) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> read(TOWER + line + "\n"));
        assertThat(refused.violations()).hasSize(1);
        assertThat(refused.violations().get(0).code()).isEqualTo(code);
        assertThat(refused.violations().get(0).path()).isEqualTo("units.csv: line 9, " + column);
    }

    @Test
    void anEmptyRegisterIsRefused() {
        assertThatThrownBy(() -> read(HEADER)).isInstanceOf(InvalidInput.class).hasMessageContaining("line 2");
        assertThatThrownBy(() -> OwnerRegister.of(List.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("decision.register.empty");
    }

    @Test
    void aByteOrderMarkAndBlanksDoNotMatter() {
        assertThat(read("\uFEFF" + HEADER + " 1 , Wang , 10.5 , delivered \n").heads())
                .extracting(Head::key)
                .containsExactly("Wang");
    }

    @Test
    void oneCoOwnerVotesForTheUnitAndASecondIsRefused() {
        OwnerRegister register = read(TOWER);
        assertThat(ballots(register, "Zhao,yes\n")).containsExactly(Map.entry("Li + Zhao", Choice.YES));
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> ballots(register, "Zhao,yes\nWang,no\nLi,yes\n"));
        assertThat(refused.violations())
                .extracting(InvalidInput.Violation::path, InvalidInput.Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "ballots.csv: line 4, column 1 (owner)", "decision.ballot.head"));
    }

    @Test
    void aCoOwnerWithoutAUnitOfHisOwnSpeaksBeforeOneWhoHas() {
        OwnerRegister register = read(HEADER + "1,A,10,delivered\n1,B,10,delivered\n2,A,20,delivered\n");
        assertThat(ballots(register, "A,yes\n")).containsEntry("A", Choice.YES).containsEntry("A + B", Choice.YES);
        for (String order : ImmutableList.of("A,yes\nB,no\n", "B,no\nA,yes\n")) {
            assertThat(ballots(register, order)).containsEntry("A", Choice.YES).containsEntry("A + B", Choice.NO);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nobody,yes|decision.voter.stranger|column 1 (owner)",
                "Wang,no|decision.ballot.twice|column 1 (owner)",
                "Li,maybe|decision.choice.unknown|column 2 (choice)",
                "Li,invalid|decision.choice.unknown|column 2 (choice)",
                "Li|text.csv.columns|column 1 (owner)",
            })
    void aBadBallotIsNamedWithItsColumn(String line, String code, String column) {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> ballots(read(TOWER), "Wang,yes\n" + line + "\n"));
        assertThat(refused.violations()).hasSize(1);
        assertThat(refused.violations().get(0).code()).isEqualTo(code);
        assertThat(refused.violations().get(0).path()).isEqualTo("ballots.csv: line 3, " + column);
    }

    @Test
    void aTowerWithOneOwnerDecides() {
        OwnerRegister register = read(HEADER + "1,Yuda,10.00,unsold\n2,Yuda,20.00,delivered\n");
        for (String code : RuleSets.standard().byCode().keySet()) {
            if (!code.contains("interim")) {
                assertThat(decide(register, code, "Yuda,yes\n")).as(code).isEqualTo(Outcome.ADOPTED);
                assertThat(decide(register, code, "Yuda,no\n")).as(code).isEqualTo(Outcome.REJECTED);
                assertThat(decide(register, code, "")).as(code).isNotEqualTo(Outcome.ADOPTED);
            }
        }
    }

    private static Outcome decide(OwnerRegister register, String code, String ballots) {
        return rule(code)
                .decide(Tally.count(register.electors(), ballots(register, ballots)))
                .outcome();
    }

    private static Map<String, Choice> ballots(OwnerRegister register, String lines) {
        return OwnerBallots.read("ballots.csv", new StringReader("owner,choice\n" + lines), register);
    }
}
