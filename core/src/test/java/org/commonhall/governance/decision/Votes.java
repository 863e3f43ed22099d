package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Electorates and ballots of the tests. */
public final class Votes {
    private Votes() {}

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** Voters "1", "2", ... that weigh one head and an area. */
    public static List<Elector> owners(String... areas) {
        List<Elector> electors = new ArrayList<>();
        for (String area : areas) {
            electors.add(Elector.of(
                    Integer.toString(electors.size() + 1),
                    ImmutableMap.of(Measure.HEADS, BigDecimal.ONE, Measure.AREA, number(area))));
        }
        return electors;
    }

    /** Voters "1" to the size, one head each. */
    public static List<Elector> members(int size) {
        List<Elector> electors = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            electors.add(Elector.head(Integer.toString(i)));
        }
        return electors;
    }

    /** Ballots of voters "1", "2", ...: y, n, a, i for invalid, and a point for none. */
    public static Map<String, Choice> ballots(String choices) {
        Map<String, Choice> ballots = new HashMap<>();
        for (int i = 0; i < choices.length(); i++) {
            String voter = Integer.toString(i + 1);
            switch (choices.charAt(i)) {
                case 'y' -> ballots.put(voter, Choice.YES);
                case 'n' -> ballots.put(voter, Choice.NO);
                case 'a' -> ballots.put(voter, Choice.ABSTAIN);
                case 'i' -> ballots.put(voter, Choice.INVALID);
                default -> {}
            }
        }
        return ballots;
    }

    public static Tally heads(int size, String choices) {
        return Tally.count(members(size), ballots(choices));
    }

    public static RuleSet rule(String code) {
        return RuleSets.standard().require(code);
    }

    public static Requirement.Proportion share(Part counted, String threshold, Bound bound, Part base) {
        return new Requirement.Proportion(Measure.HEADS, null, counted, Fraction.parse(threshold), bound, base, null);
    }

    /** A rule on heads without a quorum. */
    public static RuleSet majority(RuleSet like, Requirement requirement, TieRule tie) {
        return new RuleSet(
                "test",
                like.title(),
                null,
                null,
                LegalEffect.RECOMMENDATION,
                QuorumRule.NONE,
                new MajorityRule(com.google.common.collect.ImmutableList.of(requirement), tie),
                true,
                Silence.NOT_TAKING_PART,
                null,
                ImmutableMap.of());
    }
}
