package org.commonhall.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.commonhall.Reading;
import org.commonhall.decision.Procedure;
import org.commonhall.decision.RuleSet;
import org.commonhall.decision.RuleValue;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Whether a committee meets as often as its rules ask for (定期会议), such as every two months. */
final class RegularMeetings {
    private RegularMeetings() {}

    /** The first day on which a meeting after a day is late; null where the rules ask for none or the term is over by then. */
    static @Nullable LocalDate next(RuleSet rules, LocalDate after, LocalDate termEnd) {
        return months(rules)
                .map(most -> after.plusMonths(most).plusDays(1))
                .filter(late -> late.isBefore(termEnd))
                .orElse(null);
    }

    private static Optional<Integer> months(RuleSet rules) {
        return rules.procedure(Procedure.REGULAR_MEETING).map(RuleValue::count);
    }

    /** The day of the last held meeting after which none is late on a day, empty without one. */
    static Optional<LocalDate> inTime(Reading reading, Committee committee, RuleSet rules, LocalDate day, ZoneId zone) {
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
