package org.commonhall.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.governance.decision.Votes.number;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every electorate and every rule set, on seeded random ones. */
class DecisionPropertyTest {
    private static final int ROUNDS = 400;
    // Of eight lots two are no ballot.
    private static final ImmutableList<Choice> LOTS =
            ImmutableList.of(Choice.YES, Choice.YES, Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.INVALID);

    private final Random random = new Random(278);

    private List<Elector> electorate() {
        List<Elector> electors = new ArrayList<>();
        int size = 1 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            BigDecimal area = BigDecimal.valueOf(1 + random.nextInt(100_000), 2);
            electors.add(new Elector(
                    "v" + i,
                    random.nextInt(3) == 0 || i == 0 ? "owners" : "tenants",
                    ImmutableMap.of(Measure.HEADS, BigDecimal.ONE, Measure.AREA, area)));
        }
        return electors;
    }

    private Map<String, Choice> ballots(List<Elector> electors) {
        Map<String, Choice> ballots = new HashMap<>();
        for (Elector elector : electors) {
            int said = random.nextInt(8);
            if (said < LOTS.size()) {
                ballots.put(elector.voter(), LOTS.get(said));
            }
        }
        return ballots;
    }

    private static List<RuleSet> rules() {
        List<RuleSet> rules = new ArrayList<>();
        for (RuleSet set : RuleSets.standard().byCode().values()) {
            rules.add(set);
            for (TieRule tie : TieRule.values()) {
                rules.add(new RuleSet(
                        set.code() + " silent " + tie,
                        set.title(),
                        null,
                        null,
                        set.effect(),
                        set.quorum(),
                        new MajorityRule(set.majority().requirements(), tie),
                        false,
                        Silence.FOLLOWS_MAJORITY,
                        null,
                        ImmutableMap.of()));
            }
        }
        return rules;
    }

    @Test
    void addingAYesNeverTurnsAdoptedIntoSomethingElse() {
        int adopted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Elector> electors = electorate();
            Map<String, Choice> before = ballots(electors);
            for (RuleSet rules : rules()) {
                if (rules.decide(Tally.count(electors, before), Choice.YES).outcome() != Outcome.ADOPTED) {
                    continue;
                }
                adopted++;
                for (Elector elector : electors) {
                    Map<String, Choice> after = new HashMap<>(before);
                    after.put(elector.voter(), Choice.YES);
                    assertThat(rules.decide(Tally.count(electors, after), Choice.YES)
                                    .outcome())
                            .as("%s: %s and yes of %s", rules.code(), before, elector)
                            .isEqualTo(Outcome.ADOPTED);
                }
            }
        }
        assertThat(adopted).isGreaterThan(ROUNDS);
    }

    @Test
    void theOrderOfElectorsAndBallotsNeverMatters() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Elector> electors = electorate();
            Map<String, Choice> ballots = ballots(electors);
            List<Elector> shuffled = new ArrayList<>(electors);
            Collections.shuffle(shuffled, random);
            Map<String, Choice> reordered = new LinkedHashMap<>();
            shuffled.stream()
                    .map(Elector::voter)
                    .filter(ballots::containsKey)
                    .forEach(voter -> reordered.put(voter, ballots.getOrDefault(voter, Choice.INVALID)));
            for (RuleSet rules : rules()) {
                Decision one = rules.decide(Tally.count(electors, ballots));
                Decision other = rules.decide(Tally.count(shuffled, reordered));
                assertThat(other.explanation()).isEqualTo(one.explanation());
            }
        }
    }

    @Test
    void partsAndGroupsAddUpToTheWhole() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Elector> electors = electorate();
            Map<String, Choice> ballots = ballots(electors);
            Tally tally = Tally.count(electors, ballots);
            for (Measure measure : List.of(Measure.HEADS, Measure.AREA)) {
                BigDecimal silent = electors.stream()
                        .filter(elector -> !ballots.containsKey(elector.voter()))
                        .map(elector -> elector.weights().getOrDefault(measure, BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum(tally, measure, Part.YES, Part.NO, Part.ABSTAIN, Part.INVALID))
                        .isEqualByComparingTo(tally.amount(Part.CAST, measure, null));
                assertThat(tally.amount(Part.CAST, measure, null).add(silent))
                        .isEqualByComparingTo(tally.amount(Part.ALL_MEMBERS, measure, null));
                for (Part part : Part.values()) {
                    BigDecimal groups = tally.groups().stream()
                            .map(group -> tally.amount(part, measure, group))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(groups).isEqualByComparingTo(tally.amount(part, measure, null));
                }
            }
        }
    }

    private static BigDecimal sum(Tally tally, Measure measure, Part... parts) {
        BigDecimal sum = number("0");
        for (Part part : parts) {
            sum = sum.add(tally.amount(part, measure, null));
        }
        return sum;
    }
}
