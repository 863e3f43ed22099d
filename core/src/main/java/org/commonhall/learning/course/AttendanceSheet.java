package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The attendance of one learner in a run, and the three fractions that come of it (出勤率). Free absences leave out what is
 * worth least, while that does not lower a fraction.
 *
 * @param sessions what there is of each session, in order
 * @param scale what marks are worth
 * @param free how many sessions may be left out
 */
public record AttendanceSheet(ImmutableList<Entry> sessions, PointScale scale, long free) {

    /**
     * What there is of one session.
     *
     * @param mark the mark
     * @param must whether it has to be attended, so that it is never left out and counts for those who came later
     */
    public record Entry(SheetMark mark, boolean must) {}

    /**
     * Counts the sessions that were held.
     *
     * @return the points over the best
     */
    public Score taken() {
        return score(false, false);
    }

    /**
     * Counts all sessions; one that was not held yet counts nothing.
     *
     * @return the points over the best
     */
    public Score all() {
        return score(true, false);
    }

    /**
     * Counts all sessions; one that was not held yet counts as attended.
     *
     * @return the points over the best
     */
    public Score possible() {
        return score(true, true);
    }

    /**
     * Counts the sessions that were missed without an excuse.
     *
     * @return how many
     */
    public long misses() {
        return sessions.stream().filter(one -> one.mark == SheetMark.ABSENT).count();
    }

    private Score score(boolean open, boolean hoping) {
        long best = 0;
        long points = 0;
        List<Long> droppable = new ArrayList<>();
        for (Entry one : sessions) {
            boolean counts = switch (one.mark) {
                case PRESENT, LATE, EXCUSED, ABSENT -> true;
                case NOT_COUNTED -> one.must;
                case OPEN -> open;
                case CANCELLED -> false;
            };
            if (counts) {
                long worth = worth(one.mark, hoping);
                points += worth;
                best += scale.present();
                if (!one.must) {
                    droppable.add(worth);
                }
            }
        }
        droppable.sort(null);
        long left = free;
        for (long worth : droppable) {
            long rest = best - scale.present();
            // Compared crosswise: (points - worth) / rest >= points / best.
            if (left == 0 || rest == 0 || (points - worth) * best < points * rest) {
                break;
            }
            points -= worth;
            best = rest;
            left--;
        }
        return new Score(points, best);
    }

    private long worth(SheetMark mark, boolean hoping) {
        return switch (mark) {
            case PRESENT -> scale.present();
            case LATE -> scale.late();
            case EXCUSED -> scale.excused();
            case ABSENT -> scale.absent();
            case OPEN -> hoping ? scale.present() : 0;
            case NOT_COUNTED, CANCELLED -> 0;
        };
    }
}
