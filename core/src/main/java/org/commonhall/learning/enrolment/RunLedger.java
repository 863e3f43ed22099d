package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.learning.course.AttendanceSheet;
import org.commonhall.learning.course.CompletionRule;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.Passing;
import org.commonhall.learning.course.PointScale;
import org.commonhall.learning.course.SessionStatus;
import org.commonhall.learning.course.SheetMark;
import org.jspecify.annotations.Nullable;

/** The sessions of a run in order, and its rule: what the marks of a learner are judged by. Pure. */
record RunLedger(CourseRun run, ImmutableList<CourseSession> sessions, CompletionRule rule) {

    static RunLedger of(CourseRun run, Collection<CourseSession> sessions) {
        ImmutableSet<Long> must = sessions.stream()
                .filter(one -> one.mustAttend() && one.counts())
                .map(CourseSession::number)
                .collect(ImmutableSet.toImmutableSet());
        return new RunLedger(
                run,
                sessions.stream()
                        .sorted(Comparator.comparing(CourseSession::number))
                        .collect(ImmutableList.toImmutableList()),
                CompletionRule.parse(run.completion()).requiring(must));
    }

    /** Gives the first session that is still to be held, null where there is none. */
    @Nullable CourseSession open() {
        return sessions.stream()
                .filter(one -> one.counts() && one.status() != SessionStatus.HELD)
                .min(Comparator.comparing(CourseSession::startsAt))
                .orElse(null);
    }

    /** Refuses certificates while something can be added to what learners have earned. */
    void requireOver() {
        CourseSession open = open();
        if (open != null) {
            throw new RuleViolation("enrolment.run.open", open.number(), open.startsAt());
        }
    }

    /** Refuses a certificate for which the rule does not hold, line by line. */
    void requireEarned(Standing standing) {
        if (!standing.holds()) {
            throw new RuleViolation(Explanation.of("enrolment.certificate.unearned", run.title())
                    .because(standing.lines()));
        }
    }

    /** Judges a learner by the marks of the sessions. */
    Standing standing(Enrolment enrolment, Map<UUID, Attendance> marks, Passing passing) {
        AttendanceSheet sheet = new AttendanceSheet(
                sessions.stream()
                        .map(one -> new AttendanceSheet.Entry(
                                mark(enrolment, one, marks.get(one.id().value())),
                                rule.must().contains(one.number())))
                        .collect(ImmutableList.toImmutableList()),
                PointScale.parse(run.scale()),
                rule.free(run.freeAbsences()));
        CompletionRule.Verdict verdict = rule.asks() ? rule.judge(sheet, passing) : presence(sheet);
        return new Standing(
                sheet, verdict.holds(), verdict.reachable(), completion(verdict.holds(), passing), verdict.lines());
    }

    private Completion completion(boolean holds, Passing passing) {
        if (rule.pass() == null) {
            return holds ? Completion.COMPLETE : Completion.INCOMPLETE;
        }
        if (passing == Passing.FAILED) {
            return Completion.FAILED;
        }
        return holds ? Completion.PASSED : Completion.INCOMPLETE;
    }

    /** Where no rule asks for anything, somebody has taken part who was there once. */
    private static CompletionRule.Verdict presence(AttendanceSheet sheet) {
        long times = sheet.sessions().stream()
                .filter(one -> one.mark() == SheetMark.PRESENT || one.mark() == SheetMark.LATE)
                .count();
        boolean open = sheet.sessions().stream().anyMatch(one -> one.mark() == SheetMark.OPEN);
        return new CompletionRule.Verdict(
                times > 0,
                times > 0 || open,
                ImmutableList.of(Explanation.of("enrolment.said.there")
                        .comparing(new Explanation.Comparison(String.valueOf(times), ">=", "1", times > 0))));
    }

    /** Gives what counts of a session for a learner. */
    static SheetMark mark(Enrolment enrolment, CourseSession session, @Nullable Attendance known) {
        if (!session.counts()) {
            return SheetMark.CANCELLED;
        }
        if (session.status() == SessionStatus.HELD && known != null) {
            return mark(known.mark());
        }
        // Nobody is missing from what was over before they belonged to it.
        Instant over = session.closedAt() == null || session.closedAt().isAfter(session.endsAt())
                ? session.endsAt()
                : session.closedAt();
        if (!enrolment.createdAt().isBefore(over)) {
            return SheetMark.NOT_COUNTED;
        }
        return session.status() == SessionStatus.HELD ? SheetMark.ABSENT : SheetMark.OPEN;
    }

    private static SheetMark mark(AttendanceMark mark) {
        return switch (mark) {
            case PRESENT -> SheetMark.PRESENT;
            case LATE -> SheetMark.LATE;
            case EXCUSED -> SheetMark.EXCUSED;
            case ABSENT -> SheetMark.ABSENT;
            case NOT_COUNTED -> SheetMark.NOT_COUNTED;
        };
    }
}
