package org.commonhall.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.RuleValue;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Whether a committee meets as often as its rules ask for (定期会议), such as every two months. */
public final class RegularMeetings {
    private RegularMeetings() {}

    /** The first day on which a meeting after a day is late; null where the rules ask for none or the term is over by then. */
    public static @Nullable LocalDate next(RuleSet rules, LocalDate after, LocalDate termEnd) {
        return months(rules)
                .map(most -> after.plusMonths(most).plusDays(1))
                .filter(late -> late.isBefore(termEnd))
                .orElse(null);
    }

    private static Optional<Integer> months(RuleSet rules) {
        return rules.procedure(Procedure.REGULAR_MEETING).map(RuleValue::count);
    }

    /** The day of the last held meeting after which none is late on a day, empty without one. */
    public static Optional<LocalDate> inTime(
            Reading reading, Committee committee, RuleSet rules, LocalDate day, ZoneId zone) {
        long most = months(rules).orElse(0);
        // Months differ in length, so that the days are looked at once more.
        Instant from = day.minusMonths(most + 1).atStartOfDay(zone).toInstant();
        return reading
                .select(Query.of(Meeting.TYPE)
                        .where(Meeting.COMMITTEE.is(committee.id()))
                        .where(Meeting.STARTS_AT.between(
                                from, day.atStartOfDay(zone).toInstant())))
                .stream()
                .filter(meeting -> meeting.closedAt() != null)
                .map(meeting -> LocalDate.ofInstant(meeting.startsAt(), zone))
                .filter(held -> held.plusMonths(most).plusDays(1).isAfter(day))
                .max(Comparator.naturalOrder());
    }
}
