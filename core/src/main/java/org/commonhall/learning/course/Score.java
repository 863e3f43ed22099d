package org.commonhall.learning.course;

import org.commonhall.Ratio;

/**
 * Points over the best there could be, unreduced, so that people find their sessions in it. Nothing to count is {@code 0/0},
 * which satisfies nothing.
 *
 * @param points what was reached
 * @param best what could have been reached
 */
public record Score(long points, long best) {

    /**
     * Says whether it reaches a share, exactly.
     *
     * @param share the share
     * @return false where there is nothing to count
     */
    public boolean reaches(Ratio share) {
        return best > 0 && Ratio.of(points, best).compareTo(share) >= 0;
    }

    /** Such as {@code 4/6}. */
    @Override
    public String toString() {
        return points + "/" + best;
    }
}
