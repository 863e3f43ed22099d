package org.commonhall.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.commonhall.governance.decision.Votes.ballots;
import static org.commonhall.governance.decision.Votes.heads;
import static org.commonhall.governance.decision.Votes.members;
import static org.commonhall.governance.decision.Votes.owners;
import static org.commonhall.governance.decision.Votes.rule;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.ClockLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {
    private static final String HEADER = "rule,key,value,measure,group,part,bound,base,article\n";
    private static final String NAMED =
            HEADER + "own,name_zh,自定规则,,,,,,\nown,name_en,Our own rule,,,,,,\nown,effect,recommendation,,,,,,\n";
    private static final String QUORUM = "own,quorum,2/3,heads,,cast,inclusive,all_members,\n";
    private static final String MAJORITY = "own,majority,1/2,heads,,yes,strict,cast,\n";

    @Test
    void theLibraryKnowsTheNamedSets() {
        assertThat(RuleSets.standard().byCode().keySet())
                .contains(
                        "cn-278-ordinary",
                        "cn-278-special",
                        "cn-2018-half",
                        "cn-2018-two-thirds",
                        "cn-279-all-interested",
                        "committee-majority-of-all",
                        "it-1136-first-call",
                        "it-1136-second-call",
                        RuleSets.DEFAULT);
    }

    @Test
    void everyStatutorySetNamesTheArticleOfEachCondition() {
        assertThat(RuleSets.standard().byCode().values())
                .filteredOn(set -> set.effect() == LegalEffect.STATUTORY)
                .hasSizeGreaterThan(8)
                .allSatisfy(set -> {
                    assertThat(set.effectiveFrom()).isNotNull();
                    assertThat(set.quorum().requirements())
                            .allSatisfy(one -> assertThat(one.source()).isNotNull());
                    assertThat(set.majority().requirements())
                            .allSatisfy(one -> assertThat(one.source()).isNotNull());
                    assertThat(set.procedure().values())
                            .allSatisfy(one -> assertThat(one.source()).isNotNull());
                });
    }

    /** Quorum and majority of each set on its edges: heads and areas are equal, so that one figure says both. */
    @ParameterizedTest
    @CsvSource({
        // cn-278: 2/3 of 12 take part, inclusive
        "cn-278-ordinary, 12, yyyynnn, INQUORATE",
        "cn-278-ordinary, 12, yyyynnnn, REJECTED",
        "cn-278-ordinary, 12, yyyyynnn, ADOPTED",
        "cn-278-special, 12, yyyyynnn, REJECTED",
        "cn-278-special, 12, yyyyyynn, ADOPTED",
        "cn-278-special, 12, yyyyyyy, INQUORATE",
        // cn-2018: over half take part, and the base of consent is everybody
        "cn-2018-half, 12, yyyyyy, INQUORATE",
        "cn-2018-half, 12, yyyyyynnnn, REJECTED",
        "cn-2018-half, 12, yyyyyyy, ADOPTED",
        "cn-2018-two-thirds, 12, yyyyyyy, REJECTED",
        "cn-2018-two-thirds, 12, yyyyyyyy, ADOPTED",
        // 279: everybody, and silence is no consent
        "cn-279-all-interested, 3, yyy, ADOPTED",
        "cn-279-all-interested, 3, yy, REJECTED",
        "cn-279-all-interested, 3, yya, REJECTED",
        "cn-279-all-interested, 1, y, ADOPTED",
        // committees: over half of all members
        "committee-majority-of-all, 9, yyyy, INQUORATE",
        "committee-majority-of-all, 9, yyyyn, REJECTED",
        "committee-majority-of-all, 9, yyyyy, ADOPTED",
        "committee-majority-of-all, 8, yyyynnnn, REJECTED",
        "committee-majority-of-all, 8, yyyyynnn, ADOPTED",
        "cn-beijing-2024-committee, 5, yynn, REJECTED",
        "cn-beijing-2024-committee, 5, yyy, ADOPTED",
        "cn-shanghai-2020-committee, 5, yy, INQUORATE",
        "cn-shanghai-2020-committee, 5, yyy, ADOPTED",
        // Italy, first call: 2/3 of value and over half of heads; then half of value and over half of those present
        "it-1136-first-call, 12, yyyyyyn, INQUORATE",
        "it-1136-first-call, 12, yyyyynnn, REJECTED",
        "it-1136-first-call, 12, yyyyyynn, ADOPTED",
        // second call: a third and a third; then a third of value and over half of those present
        "it-1136-second-call, 12, yyy, INQUORATE",
        "it-1136-second-call, 12, yyyn, REJECTED",
        "it-1136-second-call, 12, yyyy, ADOPTED",
        "it-1136-second-call, 12, yyyyaaaa, REJECTED",
    })
    void theSetDecidesOnItsEdges(String code, int size, String choices, Outcome outcome) {
        Tally tally = Tally.count(owners(Collections.nCopies(size, "1").toArray(String[]::new)), ballots(choices));
        assertThat(rule(code).decide(tally).outcome()).isEqualTo(outcome);
    }

    @Test
    void anInterimCommitteeNeedsOverHalfOfItsOwnerMembersToo() {
        List<Elector> seats = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            seats.add(Elector.head(Integer.toString(i), i <= 4 ? "owners" : "residents"));
        }
        RuleSet interim = rule("cn-beijing-2024-interim-committee");
        Decision twoOwners = interim.decide(Tally.count(seats, ballots("yy..yyy")));
        assertThat(twoOwners.outcome()).isEqualTo(Outcome.INQUORATE);
        assertThat(twoOwners.quorum()).extracting(Check::reached).containsExactly(true, false);
        assertThat(interim.decide(Tally.count(seats, ballots("yyy.y"))).outcome())
                .isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void aGroupOrMeasureThatTheElectorateDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> rule("cn-beijing-2024-interim-committee").decide(heads(7, "yyyy")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("decision.group.unknown");
        assertThatThrownBy(() -> rule("cn-278-ordinary").decide(heads(7, "yyyy")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("decision.measure.uncounted");
    }

    @Test
    void whoAttendsWithoutVotingCountsForAnAttendanceQuorum() {
        Tally attended = Tally.count(members(5), ballots("yy"), Set.of("1", "2", "3"));
        Decision decision = rule(RuleSets.DEFAULT).decide(attended);
        assertThat(decision.quorum().get(0).counted()).isEqualByComparingTo("3");
        assertThat(decision.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void aFurtherCallHasItsOwnQuorumAndGap() {
        RuleSet first = rule("it-1136-first-call");
        assertThat(first.onCall(1)).isSameAs(first);
        assertThat(first.onCall(2)).isEqualTo(rule("it-1136-second-call"));
        assertThat(first.onCall(3)).isEqualTo(rule("it-1136-second-call"));
        NextCall next = Objects.requireNonNull(first.nextCall());
        assertThat(next.minDays()).isEqualTo(1);
        assertThat(next.maxDays()).isEqualTo(10);
        assertThatThrownBy(() -> first.onCall(0)).hasMessageStartingWith("decision.call.range");
        assertThat(rule("cn-278-special").onCall(2)).isSameAs(rule("cn-278-special"));
    }

    @Test
    void aConsultativeBodyGivesARecommendationOnAStatutoryMatter() {
        Tally tally = Tally.count(owners("1", "2"), ballots("yy"));
        assertThat(rule("cn-278-special").decide(tally).effect()).isEqualTo(LegalEffect.STATUTORY);
        RuleSet advice = rule("it-1136-first-call").consultative();
        assertThat(advice.decide(tally).effect()).isEqualTo(LegalEffect.RECOMMENDATION);
        assertThat(advice.onCall(2).effect()).isEqualTo(LegalEffect.RECOMMENDATION);
        assertThat(rule("cn-278-special")
                        .consultative()
                        .decide(tally)
                        .explanation()
                        .text(Locale.CHINESE))
                .startsWith("通过：民法典第278条：业主共同决定的特别事项（第六项至第八项）（协商建议）\n");
    }

    @Test
    void aSetIsInForceFromItsFirstToItsLastDay() {
        RuleSet legacy = rule("cn-2018-half");
        assertThat(legacy.inForce(LocalDate.of(2018, 3, 18))).isFalse();
        assertThat(legacy.inForce(LocalDate.of(2018, 3, 19))).isTrue();
        assertThat(legacy.inForce(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(legacy.inForce(LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(rule("cn-278-ordinary").inForce(LocalDate.of(2021, 1, 1))).isTrue();
        assertThat(rule(RuleSets.DEFAULT).inForce(LocalDate.of(1950, 1, 1))).isTrue();
    }

    @Test
    void theProcedureIsReadWithItsUnits() {
        RuleSet interim = rule("cn-beijing-2024-interim-committee");
        assertThat(interim.procedure(Procedure.POSTING).orElseThrow().period()).isEqualTo(ClockLimit.workingDays(10));
        assertThat(interim.procedure(Procedure.GROUP_SEATS).orElseThrow().fraction())
                .isEqualTo(Fraction.HALF);
        assertThat(interim.procedure(Procedure.SIZE_MIN).orElseThrow().count()).isEqualTo(7);
        assertThat(interim.procedure(Procedure.PROXY).orElseThrow().flag()).isFalse();
        assertThat(interim.procedure(Procedure.TERM_MIN)).isEmpty();
        RuleValue notice = rule("cn-278-ordinary").procedure(Procedure.NOTICE).orElseThrow();
        assertThat(notice.period()).isEqualTo(ClockLimit.calendarDays(15));
        assertThatThrownBy(notice::count).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aHostAddsSetsAndReplacesOnes() {
        RuleSets own = RuleSets.read("own.csv", new StringReader(NAMED + MAJORITY));
        RuleSets all = RuleSets.standard().plus(own);
        assertThat(all.byCode()).hasSize(RuleSets.standard().byCode().size() + 1);
        assertThat(all.require("own").decide(heads(3, "yyn")).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThatThrownBy(() -> all.require("nobodys")).hasMessageStartingWith("decision.rules.unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own,quorum,0/3,heads,,cast,inclusive,all_members,|decision.threshold.zero|column 3 (value)",
                "own,quorum,4/3,heads,,cast,inclusive,all_members,|decision.threshold.above|column 3 (value)",
                "own,majority,1/1,heads,,yes,strict,cast,|decision.threshold.above|column 3 (value)",
                "own,majority,1/0,heads,,yes,strict,cast,|decision.fraction.range|column 3 (value)",
                "own,majority,0.5,heads,,yes,strict,cast,|decision.fraction.text|column 3 (value)",
                "own,majority,0,heads,,yes,,,|decision.threshold.zero|column 3 (value)",
                "own,majority,-1,heads,,yes,,,|decision.rules.value|column 3 (value)",
                "own,majority,1/2,Heads,,yes,strict,cast,|decision.measure.code|column 4 (measure)",
                "own,majority,1/2,heads,,cast,strict,all_members,|decision.majority.part|column 6 (part)",
                "own,quorum,1/2,heads,,yes,strict,all_members,|decision.quorum.part|column 6 (part)",
                "own,majority,1/2,heads,,maybe,strict,cast,|decision.rules.value|column 6 (part)",
                "own,majority,1/2,heads,,yes,loose,cast,|decision.rules.value|column 7 (bound)",
                "own,majority,1/2,heads,,yes,strict,abstain,|decision.base|column 8 (base)",
                "own,next_call,own,,,,,10,|decision.rules.value|column 8 (base)",
                "own,effect,advice,,,,,,|decision.rules.value|column 3 (value)",
                "own,effect,statutory,,,,,,|decision.rules.twice|column 3 (value)",
                "own,effective_from,2021-02-30,,,,,,|decision.rules.value|column 3 (value)",
                "own,notice,15 days,,,,,,|decision.rules.value|column 3 (value)",
                "own,lunch,15,,,,,,|decision.rules.value|column 2 (key)",
                "Own,effect,statutory,,,,,,|decision.rules.code|column 1 (rule)",
                "own,effect,statutory|text.csv.columns|column 3 (value)",
            })
    void aBadLineIsNamed(String bad, String code, String column) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> RuleSets.read("own.csv", new StringReader(NAMED + bad + "\n" + MAJORITY)));
        assertThat(refused.violations()).hasSize(1);
        assertThat(refused.violations().get(0).code()).isEqualTo(code);
        assertThat(refused.violations().get(0).path()).isEqualTo("own.csv: line 5, " + column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own,name_en,Own,,,,,,|decision.rules.missing",
                "own,effect,statutory,,,,,,|decision.rules.missing",
            })
    void aSetThatIsNotWholeIsRefused(String lines, String code) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> RuleSets.read("own.csv", new StringReader(HEADER + lines + "\n")));
        assertThat(refused.violations())
                .extracting(InvalidInput.Violation::code)
                .containsExactly(code);
    }

    @Test
    void aSetWithoutConsentIsRefused() {
        for (String condition : List.of("", "own,majority,1/2,heads,,not_no,strict,cast,\n")) {
            InvalidInput refused = catchThrowableOfType(
                    InvalidInput.class, () -> RuleSets.read("own.csv", new StringReader(NAMED + condition)));
            assertThat(refused.violations())
                    .extracting(InvalidInput.Violation::code)
                    .containsExactly("decision.majority.empty");
        }
    }

    @Test
    void aCircleOfCallsIsRefused() {
        for (String next : List.of("own", "other")) {
            InvalidInput refused = catchThrowableOfType(
                    InvalidInput.class,
                    () -> RuleSets.read(
                            "own.csv", new StringReader(NAMED + MAJORITY + "own,next_call," + next + ",,,,,1-10,\n")));
            assertThat(refused.violations())
                    .extracting(InvalidInput.Violation::code)
                    .containsExactly("decision.rules.call");
        }
    }

    @Test
    void anotherHeaderIsRefused() {
        for (String text : List.of("", "rule,key\n", "\"rule")) {
            assertThatThrownBy(() -> RuleSets.read("own.csv", new StringReader(text)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("own.csv: line 1, column 1 (rule)");
        }
    }

    @Test
    void allTitlesAreInBothLanguages() {
        assertThat(RuleSets.standard().byCode().values())
                .extracting(
                        set -> set.title().text(Locale.CHINESE),
                        set -> set.title().text(Locale.ENGLISH))
                .doesNotHaveDuplicates();
    }

    @Test
    void everySetIsReadBackAsItWasWrittenOut() {
        for (String code : RuleSets.standard().byCode().keySet()) {
            RuleSet set = RuleSets.standard().require(code);
            assertThat(RuleSets.ofText(code, set.text())).as(code).isEqualTo(set);
            assertThat(RuleSets.ofText(code, set.consultative().text()))
                    .as(code)
                    .isEqualTo(set.consultative());
        }
    }

    /** 66 valid papers and a spoilt one of 100: no two thirds took part, unless the rules count spoilt papers. */
    @Test
    void participationNeedsAValidPaper() {
        Tally tally = heads(100, "y".repeat(66) + "i");
        RuleSets sets = RuleSets.standard().varied("returned", "cn-278-ordinary", Map.of("invalid", "takes_part"));
        for (String code : RuleSets.standard().byCode().keySet()) {
            assertThat(rule(code).invalidTakesPart()).as(code).isFalse();
        }
        RuleSets heads = RuleSets.read("own.csv", new StringReader(NAMED + QUORUM + MAJORITY));
        Decision apart = heads.require("own").decide(tally);
        assertThat(apart.outcome()).isEqualTo(Outcome.INQUORATE);
        assertThat(apart.tally().amount(Part.INVALID, Measure.HEADS, null)).isEqualByComparingTo("1");
        assertThat(apart.explanation().text(Locale.ENGLISH)).contains("invalid");
        assertThat(heads.varied("returned", "own", Map.of("invalid", "takes_part"))
                        .require("returned")
                        .decide(tally)
                        .outcome())
                .isEqualTo(Outcome.ADOPTED);
        assertThat(sets.require("returned").invalidTakesPart()).isTrue();
    }

    @Test
    void aSetOfTheLibraryIsVariedByKeys() {
        RuleSet ordinary = RuleSets.standard().require("cn-278-ordinary");
        RuleSet varied = RuleSets.read(
                        "own.csv",
                        new StringReader(HEADER
                                + "own,like,cn-278-ordinary,,,,,,\nown,invalid,takes_part,,,,,,rules 9\n"
                                + "own,proxies_per_holder,3,,,,,,rules 10\n"))
                .require("own");
        assertThat(varied.quorum()).isEqualTo(ordinary.quorum());
        assertThat(varied.majority()).isEqualTo(ordinary.majority());
        assertThat(varied.title()).isEqualTo(ordinary.title());
        assertThat(varied.procedure()).containsAllEntriesOf(ordinary.procedure());
        assertThat(ordinary.invalidTakesPart()).isFalse();
        assertThat(varied.invalidTakesPart()).isTrue();
        assertThat(ordinary.proxiesPerHolder()).isEqualTo(1);
        assertThat(varied.proxiesPerHolder()).isEqualTo(3);
        assertThat(RuleSets.ofText("own", varied.text())).isEqualTo(varied);
    }

    /** Conditions stand in place of all of theirs, and the further calls of the set that is varied stay. */
    @Test
    void conditionsOfAVariedSetAreReplacedTogether() {
        RuleSet first = RuleSets.standard().require("it-1136-first-call");
        RuleSet varied = RuleSets.read(
                        "own.csv",
                        new StringReader(HEADER + "mine,like,own,,,,,,\nmine,name_en,Mine,,,,,,\n"
                                + "own,like,it-1136-first-call,,,,,,\nown,majority,3/4,heads,,yes,inclusive,cast,\n"))
                .require("mine");
        assertThat(varied.title().en()).isEqualTo("Mine");
        assertThat(varied.title().zh()).isEqualTo(first.title().zh());
        assertThat(varied.majority().requirements()).hasSize(1);
        assertThat(varied.quorum()).isEqualTo(first.quorum());
        assertThat(varied.nextCall()).isEqualTo(first.nextCall());
    }

    @Test
    void setsAreVariedInCodeToo() {
        RuleSets sets = RuleSets.standard()
                .varied("ordinary-returned", "cn-278-ordinary", Map.of("invalid", "takes_part"))
                .varied("ordinary-silent", "ordinary-returned", Map.of("silence", "follows_majority"));
        assertThat(sets.byCode()).containsKeys("cn-278-ordinary", "ordinary-returned");
        assertThat(sets.require("ordinary-silent").invalidTakesPart()).isTrue();
        assertThat(sets.require("ordinary-silent").silence()).isEqualTo(Silence.FOLLOWS_MAJORITY);
        assertThatThrownBy(() -> sets.varied("x", "nowhere", Map.of())).hasMessageContaining("nowhere");
        assertThatThrownBy(() -> sets.varied("x", "cn-278-ordinary", Map.of("invalid", "perhaps")))
                .hasMessageContaining("perhaps");
        assertThatThrownBy(
                        () -> RuleSets.read("own.csv", new StringReader(HEADER + "a,like,b,,,,,,\nb,like,a,,,,,,\n")))
                .isInstanceOf(InvalidInput.class);
    }
}
