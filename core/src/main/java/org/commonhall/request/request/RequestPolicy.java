package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.Arrays;
import javax.lang.model.element.Modifier;
import org.commonhall.Role;
import org.commonhall.calendar.ClockKind;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.PauseRule;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.request.catalogue.Calendars;

/**
 * The figures a city sets for its requests. {@link #neutral} has none that a city would have to repeal: limits come from
 * the catalogue alone.
 *
 * @param calendars the working calendars by name
 * @param calendar the calendar of periods that are not the catalogue's, and whose zone dates are in
 * @param signLimit how long after dispatch a return can be asked for
 * @param disputeLimit how long a return request waits before it lapses and the unit keeps the lead
 * @param designateAfter the dispute from which on a dispatch designates
 * @param maxExtensions how often a limit can be extended in one run
 * @param pauses the reasons for a pause by code, with their caps
 * @param excluding the reasons for a pause that take the run out of the rates, listed there by reason
 * @param longPause a pause longer than this needs the desk
 * @param ladder the rungs in order
 * @param visited the outcomes after which requesters are asked; the others close by themselves
 * @param visitAfter how long after the answer the visit is due
 * @param visitAttempts after how many fruitless attempts a requester counts as not reached
 * @param visitWindow how long after the answer an open visit closes by itself
 * @param reopenWindow how long after closing a requester can reopen
 * @param committeeAfter from which reopening on the committee is told
 * @param reviewWindow how long after a written answer a review can be asked for
 * @param reviewLimit how long a review may take
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RequestPolicy(
        Calendars calendars,
        String calendar,
        ClockLimit signLimit,
        ClockLimit disputeLimit,
        long designateAfter,
        long maxExtensions,
        ImmutableMap<String, PauseRule> pauses,
        ImmutableSet<String> excluding,
        Duration longPause,
        ImmutableList<EscalationRung> ladder,
        ImmutableSet<AnswerOutcome> visited,
        Duration visitAfter,
        long visitAttempts,
        Duration visitWindow,
        Duration reopenWindow,
        long committeeAfter,
        ClockLimit reviewWindow,
        ClockLimit reviewLimit) {

    /**
     * A policy to start from: office hours of the PRC, reviews after the petition rules (30 and 30 days), everything else
     * ours.
     *
     * @return the policy
     */
    public static RequestPolicy neutral() {
        return new RequestPolicy(
                Calendars.of(
                        WorkingCalendar.prcOffice("office"), WorkingCalendar.roundTheClock("always", "Asia/Shanghai")),
                "office",
                ClockLimit.workingDays(1),
                ClockLimit.workingDays(2),
                3,
                2,
                rules(
                        new PauseRule(PauseRule.REQUESTER, 3, ClockLimit.calendarDays(30)),
                        new PauseRule(PauseRule.MATERIAL, 3, ClockLimit.calendarDays(60)),
                        new PauseRule(PauseRule.THIRD_PARTY, 3, ClockLimit.calendarDays(90)),
                        new PauseRule(PauseRule.SEASON, 1, ClockLimit.calendarDays(180)),
                        new PauseRule(PauseRule.FORCE_MAJEURE, 3, ClockLimit.calendarDays(365))),
                ImmutableSet.of(PauseRule.FORCE_MAJEURE),
                Duration.ofDays(15),
                ImmutableList.of(
                        new EscalationRung("desk", ClockKind.FIRST_RESPONSE, Duration.ZERO, Role.DESK),
                        new EscalationRung("due", ClockKind.SOLUTION, Duration.ZERO, Role.DESK),
                        new EscalationRung("reviewer", ClockKind.SOLUTION, Duration.ofDays(1), Role.REVIEWER),
                        new EscalationRung("committee", ClockKind.SOLUTION, Duration.ofDays(3), Role.REVIEWER)),
                ImmutableSet.of(AnswerOutcome.RESOLVED, AnswerOutcome.PARTLY, AnswerOutcome.EXPLAINED),
                Duration.ofDays(3),
                3,
                Duration.ofDays(28),
                Duration.ofDays(30),
                2,
                ClockLimit.calendarDays(30),
                ClockLimit.calendarDays(30));
    }

    /** The default calendar. */
    WorkingCalendar office() {
        return calendars.get(calendar);
    }

    private static ImmutableMap<String, PauseRule> rules(PauseRule... rules) {
        return Maps.uniqueIndex(Arrays.asList(rules), PauseRule::type);
    }
}
