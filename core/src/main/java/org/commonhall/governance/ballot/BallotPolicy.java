package org.commonhall.governance.ballot;

/**
 * What a hall sets for its ballots. Rule sets and the calendar are those of its committees.
 *
 * @param least below how many voters a break-down of a secret ballot is not shown, and a weight makes a voter recognisable;
 *     one or more. The outcome is always shown.
 * @param remindDays how many days before the end of a consultation those are reminded who have not voted, zero or more
 */
public record BallotPolicy(long least, int remindDays) {

    /**
     * Three voters, three days.
     *
     * @return the policy
     */
    public static BallotPolicy neutral() {
        return new BallotPolicy(3, 3);
    }
}
