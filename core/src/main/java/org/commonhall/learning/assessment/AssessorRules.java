package org.commonhall.learning.assessment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.credential.Qualification;
import org.commonhall.engagement.Clash;
import org.commonhall.engagement.Engagement;

/** Who may examine what, and when. Pure. */
final class AssessorRules {
    private AssessorRules() {}

    /** Refuses an assessor who lacks the qualification on one of the days. */
    static void requireQualified(String needed, List<Qualification> held, List<LocalDate> days) {
        for (LocalDate day : days) {
            if (held.stream().noneMatch(one -> one.code().equals(needed) && one.holds(day))) {
                throw new RuleViolation("assessment.assessor.unqualified", needed, day);
            }
        }
    }

    /** Refuses times at which the assessor does something else. */
    static void requireFree(List<Span> times, List<Engagement> known) {
        Clash.of(times, known, Duration.ZERO).stream().findFirst().ifPresent(clash -> {
            Span busy = clash.with().span();
            throw new RuleViolation("assessment.assessor.busy", busy.from(), busy.until());
        });
    }
}
