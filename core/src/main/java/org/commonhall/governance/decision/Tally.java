package org.commonhall.governance.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What was counted (计票结果): by measure and group the whole electorate, who is present, and each choice. The figures of
 * the whole body are the sums over its groups. Immutable and thread-safe.
 */
public final class Tally {
    /** The group of voters who belong to none. */
    public static final String NO_GROUP = "";

    private static final ImmutableSet<Part> CHOICES =
            Sets.immutableEnumSet(Part.YES, Part.NO, Part.ABSTAIN, Part.INVALID);
    private static final ImmutableSet<Part> VALID = Sets.immutableEnumSet(Part.YES, Part.NO, Part.ABSTAIN);

    private final ImmutableMap<Cell, BigDecimal> amounts;
    private final boolean attendance;
    private final boolean apart;

    Tally(Map<Cell, BigDecimal> amounts, boolean attendance) {
        this(amounts, attendance, false);
    }

    private Tally(Map<Cell, BigDecimal> amounts, boolean attendance, boolean apart) {
        this.amounts = ImmutableMap.copyOf(amounts);
        this.attendance = attendance;
        this.apart = apart;
    }

    record Cell(Measure measure, String group, Part part) {}

    /**
     * One figure that was counted.
     *
     * @param measure counted by what
     * @param group of which group, {@link #NO_GROUP} for voters who belong to none
     * @param part which part of the electorate
     * @param amount how much
     */
    public record Amount(Measure measure, String group, Part part, BigDecimal amount) {}

    /**
     * Counts the ballots of an electorate without a list of attendance.
     *
     * @param electorate who may vote
     * @param ballots what each voter said; no entry for who said nothing
     * @return the tally
     * @throws RuleViolation as {@link #count(Collection, Map, Set)}
     */
    public static Tally count(Collection<Elector> electorate, Map<String, Choice> ballots) {
        return count(electorate, ballots, null);
    }

    /**
     * Counts the ballots of an electorate.
     *
     * @param electorate who may vote
     * @param ballots what each voter said; no entry for who said nothing
     * @param present who attends, null without a list: then who votes is present; who votes always is
     * @return the tally
     * @throws RuleViolation {@code decision.voter.stranger} if a ballot or an attendance is of nobody in the
     *     electorate, {@code decision.voter.twice} if an elector is there twice
     */
    public static Tally count(
            Collection<Elector> electorate, Map<String, Choice> ballots, @Nullable Set<String> present) {
        Map<String, Elector> known = new HashMap<>();
        TallyBuilder tally = new TallyBuilder();
        for (Elector elector : electorate) {
            if (known.put(elector.voter(), elector) != null) {
                throw new RuleViolation("decision.voter.twice", elector.voter());
            }
            tally.add(Part.ALL_MEMBERS, elector);
        }
        ballots.forEach((voter, choice) -> tally.add(Part.of(choice), require(known, voter)));
        if (present != null) {
            tally.withAttendance();
            Sets.union(present, ballots.keySet()).forEach(voter -> tally.add(Part.PRESENT, require(known, voter)));
        }
        return tally.build();
    }

    private static Elector require(Map<String, Elector> known, String voter) {
        Elector elector = known.get(voter);
        if (elector == null) {
            throw stranger(voter);
        }
        return elector;
    }

    static RuleViolation stranger(String voter) {
        return new RuleViolation("decision.voter.stranger", voter);
    }

    /**
     * Gives one figure.
     *
     * @param part which part of the electorate
     * @param measure counted by what
     * @param group of which group, null for the whole body
     * @return the figure, at the scale of the electorate's total; zero where nothing was counted
     */
    public BigDecimal amount(Part part, Measure measure, @Nullable String group) {
        Set<Part> parts = stored(part);
        BigDecimal sum = BigDecimal.ZERO;
        int scale = 0;
        for (Map.Entry<Cell, BigDecimal> entry : amounts.entrySet()) {
            Cell cell = entry.getKey();
            if (cell.measure.equals(measure)) {
                scale = Math.max(scale, entry.getValue().scale());
                if (parts.contains(cell.part) && (group == null || group.equals(cell.group))) {
                    sum = sum.add(entry.getValue());
                }
            }
        }
        return sum.setScale(scale);
    }

    private Set<Part> stored(Part part) {
        return switch (part) {
            case ALL_MEMBERS, YES, NO, ABSTAIN, INVALID -> EnumSet.of(part);
            case PRESENT -> attendance ? EnumSet.of(part) : taking();
            case CAST -> taking();
            case YES_AND_NO -> EnumSet.of(Part.YES, Part.NO);
            case NOT_NO -> Sets.difference(taking(), EnumSet.of(Part.NO));
        };
    }

    private ImmutableSet<Part> taking() {
        return apart ? VALID : CHOICES;
    }

    /**
     * Gives the measures that were counted.
     *
     * @return at least one
     */
    public ImmutableSet<Measure> measures() {
        return amounts.keySet().stream().map(Cell::measure).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Gives the groups of the electorate.
     *
     * @return their codes, none where the body has no groups
     */
    public ImmutableSet<String> groups() {
        return amounts.keySet().stream()
                .map(Cell::group)
                .filter(group -> !group.equals(NO_GROUP))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The same tally in which invalid papers, whose number it still tells, do not take part. */
    /**
     * Lists what was counted, of which every other figure is a sum.
     *
     * @return the figures by measure, group and part
     */
    @JsonValue
    public ImmutableList<Amount> amounts() {
        return amounts.entrySet().stream()
                .map(one -> new Amount(one.getKey().measure, one.getKey().group, one.getKey().part, one.getValue()))
                .sorted(Comparator.comparing((Amount one) -> one.measure.code())
                        .thenComparing(Amount::group)
                        .thenComparing(Amount::part))
                .collect(ImmutableList.toImmutableList());
    }

    Tally withoutInvalid() {
        return new Tally(amounts, attendance, true);
    }

    /** The same tally in which everybody who did not take part has made a choice. */
    Tally withSilent(Choice choice) {
        Map<Cell, BigDecimal> all = new HashMap<>(amounts);
        amounts.forEach((cell, total) -> {
            if (cell.part == Part.ALL_MEMBERS) {
                BigDecimal silent = taking().stream()
                        .map(part -> amounts.getOrDefault(new Cell(cell.measure, cell.group, part), BigDecimal.ZERO))
                        .reduce(total, BigDecimal::subtract);
                all.merge(new Cell(cell.measure, cell.group, Part.of(choice)), silent, BigDecimal::add);
            }
        });
        return new Tally(all, attendance, apart);
    }
}
