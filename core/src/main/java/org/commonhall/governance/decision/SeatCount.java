package org.commonhall.governance.decision;

import java.math.BigDecimal;
import org.commonhall.RuleViolation;

/**
 * How many seats of a committee are filled (席位、候补): the arithmetic of vacancies. Immutable and thread-safe.
 *
 * @param seats all seats, above zero
 * @param filled filled seats, zero to all
 * @param alternates alternates who can still fill a seat, zero or more
 */
public record SeatCount(int seats, int filled, int alternates) {

    /**
     * Checks the counts.
     *
     * @param seats all seats
     * @param filled filled seats
     * @param alternates alternates left
     * @throws RuleViolation {@code decision.seats.count}
     */
    public SeatCount {
        if (seats < 1 || filled < 0 || filled > seats || alternates < 0) {
            throw new RuleViolation("decision.seats.count", seats, filled, alternates);
        }
    }

    /**
     * Ends seats within the term; alternates fill them as long as there are any.
     *
     * @param ended how many end, zero to the filled ones
     * @return the counts after that
     * @throws RuleViolation {@code decision.seats.count} if more end than are filled
     */
    public SeatCount ending(int ended) {
        int replaced = Math.min(ended, alternates);
        if (ended < 0 || ended > filled) {
            throw new RuleViolation("decision.seats.count", seats, filled - ended, alternates);
        }
        return new SeatCount(seats, filled - ended + replaced, alternates - replaced);
    }

    /**
     * Tells whether there must be an election. Beijing property regulation (2024), article 48: below half after
     * alternates.
     *
     * @param least the share of seats that must be filled, such as {@link Procedure#ELECTION_BELOW} of a rule set
     * @return true if fewer are filled and no alternate is left
     */
    public boolean electionRequired(Fraction least) {
        return alternates == 0
                && least.denominatorTimes(BigDecimal.valueOf(filled))
                                .compareTo(least.numeratorTimes(BigDecimal.valueOf(seats)))
                        < 0;
    }
}
