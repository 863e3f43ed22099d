package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.commonhall.RuleViolation;
import org.commonhall.station.station.ClosureNotice;
import org.commonhall.station.station.DeskService;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a line on one day for one service (services 3.5): its windows cut by the length of the service, less what is
 * taken. A service with a limit of its own has no more than that, and a closure notice over a slot leaves none. Pure.
 *
 * @param line the line
 * @param day the date in the zone of the station
 * @param service the service
 * @param limit how many places the service may take, null for all
 * @param windows the windows of the line on that day
 * @param appointments what takes a place on that day
 * @param closures the closure notices that touch that day
 */
record SlotPlan(
        DeskLine line,
        LocalDate day,
        DeskService service,
        @Nullable Long limit,
        ImmutableList<SlotWindow> windows,
        ImmutableList<Appointment> appointments,
        ImmutableList<ClosureNotice> closures) {

    /** Every slot of the day in order of time, full ones too. */
    ImmutableList<Slot> slots() {
        TreeMap<Instant, Slot> slots = new TreeMap<>();
        for (SlotWindow window : windows) {
            long minutes = service.minutes();
            for (LocalTime from = window.opens(); fits(from, minutes, window); from = from.plusMinutes(minutes)) {
                Slot slot = slot(from, minutes);
                slots.put(slot.from(), slot);
            }
        }
        return ImmutableList.copyOf(slots.values());
    }

    /** The slots that can still be booked. */
    ImmutableList<Slot> bookable(Instant now) {
        return slots().stream()
                .filter(slot -> slot.free() > 0 && inTime(slot.from(), now) && near(now))
                .collect(ImmutableList.toImmutableList());
    }

    /** The slot that begins at a moment, or the reason why it cannot be had. */
    Slot require(Instant startsAt, Instant now) {
        if (!inTime(startsAt, now)) {
            throw new RuleViolation("desk.slot.late", line.leadMinutes());
        }
        if (!near(now)) {
            throw new RuleViolation("desk.slot.far", line.horizonDays());
        }
        Slot slot = slots().stream()
                .filter(one -> one.from().equals(startsAt))
                .findAny()
                .orElseThrow(() -> new RuleViolation("desk.slot.none", startsAt));
        if (slot.free() < 1) {
            throw new RuleViolation("desk.slot.full", startsAt);
        }
        return slot;
    }

    private boolean inTime(Instant startsAt, Instant now) {
        return !startsAt.isBefore(now.plus(Duration.ofMinutes(line.leadMinutes())));
    }

    private boolean near(Instant now) {
        return !day.isAfter(line.today(now).plusDays(line.horizonDays()));
    }

    private static boolean fits(LocalTime from, long minutes, SlotWindow window) {
        long left = ChronoUnit.MINUTES.between(from, window.closes());
        // A time of day that went round at midnight is before the window.
        return !from.isBefore(window.opens()) && left >= minutes;
    }

    private Slot slot(LocalTime begin, long minutes) {
        Instant from = LocalDateTime.of(day, begin).atZone(line.zoneId()).toInstant();
        Instant until = from.plus(Duration.ofMinutes(minutes));
        LocalTime end = begin.plusMinutes(minutes);
        boolean closed = closures.stream()
                .anyMatch(notice ->
                        notice.startsAt().isBefore(until) && notice.endsAt().isAfter(from));
        long places = closed
                ? 0
                : windows.stream()
                        .filter(window -> !begin.isBefore(window.opens()) && !end.isAfter(window.closes()))
                        .mapToLong(SlotWindow::places)
                        .sum();
        long free = places - peak(appointments, from, until);
        if (limit != null) {
            List<Appointment> same = appointments.stream()
                    .filter(one -> one.service().equals(service.id()))
                    .toList();
            free = Math.min(free, limit - peak(same, from, until));
        }
        return new Slot(from, until, Math.max(0, free));
    }

    /** How many are there at one moment within the slot, at most. */
    private static long peak(List<Appointment> all, Instant from, Instant until) {
        List<Appointment> within = all.stream()
                .filter(one -> one.startsAt().isBefore(until) && one.endsAt().isAfter(from))
                .toList();
        return within.stream()
                .map(one -> one.startsAt().isBefore(from) ? from : one.startsAt())
                .mapToLong(moment -> within.stream()
                        .filter(one ->
                                !one.startsAt().isAfter(moment) && one.endsAt().isAfter(moment))
                        .count())
                .max()
                .orElse(0);
    }
}
