package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Adds up a tally, voter by voter or from the sums a store has. Not thread-safe. */
public final class TallyBuilder {
    private static final ImmutableSet<Part> SUMS = Sets.immutableEnumSet(Part.CAST, Part.YES_AND_NO, Part.NOT_NO);

    private final Map<Tally.Cell, BigDecimal> amounts = new HashMap<>();
    private boolean attendance;

    /** Begins an empty tally. */
    public TallyBuilder() {}

    /**
     * Says that there is a list of attendance, even if it is empty.
     *
     * @return this
     */
    public TallyBuilder withAttendance() {
        attendance = true;
        return this;
    }

    /**
     * Adds an amount.
     *
     * @param part all members, present, yes, no, abstain or invalid
     * @param measure counted by what
     * @param group of which group, null where the body has none
     * @param amount zero or more
     * @return this
     * @throws RuleViolation {@code decision.weight.negative}
     * @throws IllegalArgumentException if the part is a sum of others
     */
    public TallyBuilder add(Part part, Measure measure, @Nullable String group, BigDecimal amount) {
        if (SUMS.contains(part)) {
            throw new IllegalArgumentException("a sum of other parts: " + part);
        }
        measure.requireWeight(amount);
        attendance |= part == Part.PRESENT;
        amounts.merge(new Tally.Cell(measure, group == null ? Tally.NO_GROUP : group, part), amount, BigDecimal::add);
        return this;
    }

    /**
     * Adds everything a voter weighs.
     *
     * @param part all members, present, yes, no, abstain or invalid
     * @param elector the voter
     * @return this
     */
    public TallyBuilder add(Part part, Elector elector) {
        elector.weights().forEach((measure, weight) -> add(part, measure, elector.group(), weight));
        return this;
    }

    /**
     * Makes the tally.
     *
     * @return what was added
     * @throws RuleViolation {@code decision.electorate.empty} if nobody may vote, {@code decision.tally.exceeds} if
     *     more take part or attend than may vote
     */
    public Tally build() {
        if (amounts.keySet().stream().noneMatch(cell -> cell.part() == Part.ALL_MEMBERS)) {
            throw new RuleViolation("decision.electorate.empty");
        }
        Tally tally = new Tally(amounts, attendance);
        for (Tally.Cell cell : amounts.keySet()) {
            BigDecimal all = tally.amount(Part.ALL_MEMBERS, cell.measure(), cell.group());
            for (Part part : Set.of(Part.CAST, Part.PRESENT)) {
                BigDecimal counted = tally.amount(part, cell.measure(), cell.group());
                if (counted.compareTo(all) > 0) {
                    throw new RuleViolation(
                            "decision.tally.exceeds",
                            part.said(),
                            cell.measure().said(),
                            counted.toPlainString(),
                            all.toPlainString());
                }
            }
        }
        return tally;
    }
}
