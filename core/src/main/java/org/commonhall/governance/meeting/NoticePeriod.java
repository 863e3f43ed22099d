package org.commonhall.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.LimitMode;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.RuleValue;
import org.jspecify.annotations.Nullable;

/** Whether something was made known long enough before a meeting (通知期限): the day it is made known does not count. Pure. */
final class NoticePeriod {
    private NoticePeriod() {}

    /** The period that a meeting must keep; the shorter one where it is urgent. */
    static Optional<RuleValue> of(@Nullable RuleSet rules, boolean urgent) {
        return rules == null ? Optional.empty() : rules.procedure(urgent ? Procedure.URGENT_NOTICE : Procedure.NOTICE);
    }

    static void require(@Nullable RuleSet rules, boolean urgent, Instant now, Instant startsAt, WorkingCalendar days) {
        requireLater(startsAt, now);
        if (urgent && of(rules, true).isEmpty()) {
            throw new RuleViolation("meeting.notice.urgent");
        }
        of(rules, urgent)
                .flatMap(period -> shortfall("meeting.notice.short", period, now, startsAt, days))
                .ifPresent(said -> {
                    throw new RuleViolation(said);
                });
    }

    static void requireLater(Instant startsAt, Instant than) {
        if (!startsAt.isAfter(than)) {
            throw new RuleViolation("meeting.notice.past");
        }
    }

    /** Why the time is too short, with both sides; empty where it is long enough. */
    static Optional<Explanation> shortfall(
            String code, RuleValue value, Instant noticed, Instant startsAt, WorkingCalendar days) {
        ClockLimit period = value.period();
        LocalDate from = LocalDate.ofInstant(noticed, days.zone());
        LocalDate to = LocalDate.ofInstant(startsAt, days.zone());
        long given = period.mode() == LimitMode.WORKING_DAYS
                ? days.workingDays(from, to)
                : ChronoUnit.DAYS.between(from, to);
        if (given >= period.amount()) {
            return Optional.empty();
        }
        Explanation said = Explanation.of(code, from, to, given, period.said())
                .comparing(new Explanation.Comparison(
                        String.valueOf(given), ">=", String.valueOf(period.amount()), false));
        String source = value.source();
        return Optional.of(source == null ? said : said.from(source));
    }
}
