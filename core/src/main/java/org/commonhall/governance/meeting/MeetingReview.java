package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatBook;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.RuleValue;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * How a committee has met: whether members missed too many of a year's meetings, and whether it meets as often as its
 * rules ask for (定期会议), such as every two months.
 *
 * @param policy what the hall sets
 */
record MeetingReview(CommitteePolicy policy) {
    private static final String ABSENCE = "absence";

    /** Reviews what is due on a day, and gives the committee with its next days. */
    Committee of(Change change, Committee committee, Instant at) {
        ZoneId zone = policy.calendar().get().zone();
        LocalDate day = LocalDate.ofInstant(at, zone);
        boolean absences = day.equals(committee.reviewOn());
        LocalDate regular = committee.regularOn();
        if (absences) {
            absences(change, committee, day, zone);
        }
        if (day.equals(regular)) {
            // At most one event per day; with absences reviewed today, the look at regular meetings moves to tomorrow.
            regular = absences ? day.plusDays(1) : regular(change, committee, day, zone);
        }
        return committee.reviewed(absences ? nextReview(committee, day) : committee.reviewOn(), regular, zone);
    }

    private static @Nullable LocalDate nextReview(Committee committee, LocalDate day) {
        LocalDate next = day.plusYears(1);
        return next.isBefore(committee.termEndsOn()) ? next : null;
    }

    private void absences(Change change, Committee committee, LocalDate day, ZoneId zone) {
        RuleValue share = policy.rules()
                .require(committee.rules())
                .procedure(Procedure.RECALL_ABSENCE)
                .orElse(null);
        if (share == null) {
            return;
        }
        List<Meeting> meetings = between(change, committee, day.minusYears(1), day, zone).stream()
                .filter(meeting -> meeting.status().held())
                .toList();
        ImmutableList<Seat> absent = Absences.tooMany(
                SeatBook.liveSeats(change, committee), meetings, present(change, meetings), share.fraction(), zone);
        if (!absent.isEmpty()) {
            change.event(MeetingEvent.ABSENCE_SUSPENDED.code());
            change.updateAll(
                    Seat.TYPE,
                    absent.stream().map(seat -> seat.suspended(ABSENCE)).toList());
        }
    }

    private static Map<Id<Meeting>, Set<String>> present(Reading reading, List<Meeting> meetings) {
        Map<Id<Meeting>, Set<String>> present = new HashMap<>();
        if (meetings.isEmpty()) {
            return present;
        }
        reading.select(Query.of(MeetingAttendance.TYPE)
                        .where(MeetingAttendance.MEETING.in(
                                meetings.stream().map(Meeting::id).collect(ImmutableSet.toImmutableSet()))))
                .forEach(one -> Optional.ofNullable(one.voter())
                        .ifPresent(voter -> present.computeIfAbsent(one.meeting(), none -> new HashSet<>())
                                .add(voter)));
        return present;
    }

    /** Gives the next day to look; a clock that was behind looks once and not once for each time that is over. */
    private @Nullable LocalDate regular(Change change, Committee committee, LocalDate day, ZoneId zone) {
        RuleSet rules = policy.rules().require(committee.rules());
        Optional<LocalDate> held = inTime(change, committee, rules, day, zone);
        change.event((held.isPresent() ? MeetingEvent.REGULAR_HELD : MeetingEvent.REGULAR_MISSED).code());
        LocalDate today = LocalDate.ofInstant(change.now(), zone);
        LocalDate next = committee.nextRegular(rules, held.orElse(day));
        return next == null || next.isAfter(today) ? next : committee.nextRegular(rules, today);
    }

    /** Finds the day of the last held meeting after which none is late on a day. */
    private static Optional<LocalDate> inTime(
            Reading reading, Committee committee, RuleSet rules, LocalDate day, ZoneId zone) {
        long most =
                rules.procedure(Procedure.REGULAR_MEETING).map(RuleValue::count).orElse(0);
        // Months differ in length, so that the days are looked at once more.
        return between(reading, committee, day.minusMonths(most + 1), day, zone).stream()
                .filter(meeting -> meeting.closedAt() != null)
                .map(meeting -> LocalDate.ofInstant(meeting.startsAt(), zone))
                .filter(held -> held.plusMonths(most).plusDays(1).isAfter(day))
                .max(Comparator.naturalOrder());
    }

    private static List<Meeting> between(
            Reading reading, Committee committee, LocalDate from, LocalDate to, ZoneId zone) {
        return reading.select(Query.of(Meeting.TYPE)
                .where(Meeting.COMMITTEE.is(committee.id()))
                .where(Meeting.STARTS_AT.between(
                        from.atStartOfDay(zone).toInstant(),
                        to.atStartOfDay(zone).toInstant())));
    }
}
