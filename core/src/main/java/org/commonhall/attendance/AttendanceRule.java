package org.commonhall.attendance;

import java.time.Duration;
import java.time.Instant;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What arriving and leaving mean. Both bounds belong to the kinder mark. Immutable.
 *
 * @param lateAfter how long after the beginning somebody is still in time
 * @param absentAfter how long after the beginning somebody is late and not absent
 * @param earlyLeave how long before the end leaving is still no early leaving
 */
public record AttendanceRule(Duration lateAfter, Duration absentAfter, Duration earlyLeave) {
    /** Ten, thirty and fifteen minutes. */
    public static final AttendanceRule STANDARD =
            new AttendanceRule(Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofMinutes(15));

    /**
     * Checks the bounds.
     *
     * @param lateAfter how long after the beginning somebody is still in time
     * @param absentAfter how long after the beginning somebody is late and not absent
     * @param earlyLeave how long before the end leaving is still no early leaving
     * @throws RuleViolation {@code attendance.rule} for a negative one, or if one is absent before late
     */
    public AttendanceRule {
        if (lateAfter.isNegative() || earlyLeave.isNegative() || absentAfter.compareTo(lateAfter) < 0) {
            throw new RuleViolation(
                    "attendance.rule", lateAfter.toMinutes(), absentAfter.toMinutes(), earlyLeave.toMinutes());
        }
    }

    /**
     * Makes a rule of seconds, as they are stored.
     *
     * @param lateAfter how long after the beginning somebody is still in time
     * @param absentAfter how long after the beginning somebody is late and not absent
     * @param earlyLeave how long before the end leaving is still no early leaving
     * @return the rule
     * @throws RuleViolation {@code attendance.rule}
     */
    public static AttendanceRule ofSeconds(long lateAfter, long absentAfter, long earlyLeave) {
        return new AttendanceRule(
                Duration.ofSeconds(lateAfter), Duration.ofSeconds(absentAfter), Duration.ofSeconds(earlyLeave));
    }

    /**
     * Gives the mark of an arrival.
     *
     * @param startsAt the beginning
     * @param endsAt the end
     * @param arrivedAt when somebody came, null for never
     * @param leftAt when somebody left, null if nobody wrote that down
     * @return present, late or absent
     */
    public AttendanceMark mark(
            Instant startsAt, Instant endsAt, @Nullable Instant arrivedAt, @Nullable Instant leftAt) {
        if (arrivedAt == null || arrivedAt.isAfter(startsAt.plus(absentAfter))) {
            return AttendanceMark.ABSENT;
        }
        boolean inTime = !arrivedAt.isAfter(startsAt.plus(lateAfter));
        boolean early = leftAt != null && leftAt.isBefore(endsAt.minus(earlyLeave));
        if (inTime) {
            return early ? AttendanceMark.LATE : AttendanceMark.PRESENT;
        }
        return early ? AttendanceMark.ABSENT : AttendanceMark.LATE;
    }
}
