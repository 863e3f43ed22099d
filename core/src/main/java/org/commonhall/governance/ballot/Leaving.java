package org.commonhall.governance.ballot;

import org.commonhall.Explanation;

/**
 * A voter who is not there for a vote in a meeting any more.
 *
 * @param label the voter, for people: a seat, the numbers of units; never a name
 * @param left what the voter has left
 */
public record Leaving(String label, Left left) {

    /** What a voter has left. */
    public enum Left {
        /** The meeting, while the vote was taken (离席). */
        MEETING,
        /** The item, as interested, and with it the electorate (回避). */
        ITEM;

        /**
         * Its name for people.
         *
         * @return a statement in the reader's language
         */
        public Explanation said() {
            String code = "ballot.leaving." + name();
            return Explanation.of(code);
        }
    }

    Explanation said() {
        return Explanation.of("ballot.leaving", label, left.said());
    }
}
