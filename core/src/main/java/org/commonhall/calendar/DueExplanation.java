package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonhall.Explanation;
import org.commonhall.Messages;
import org.commonhall.text.Micros;

/** Explains a due time step by step. */
final class DueExplanation {
    private static final int MOST_PAUSES = 40;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final WorkingCalendar calendar;
    private final Instant start;
    private final ClockLimit limit;
    private final List<Pause> pauses;
    private final Breaks breaks;
    private final Due due;
    private final Instant end;

    DueExplanation(WorkingCalendar calendar, Instant start, ClockLimit limit, List<Pause> pauses) {
        this.calendar = calendar;
        this.start = start;
        this.limit = limit;
        this.pauses = pauses;
        this.breaks = Breaks.of(pauses);
        this.due = calendar.due(start, limit, pauses);
        Instant open = due.at() == null ? Micros.instant(breaks.openFrom()) : due.at();
        this.end = open.isBefore(start) ? start : open;
    }

    Explanation make() {
        List<Explanation> parts = new ArrayList<>();
        if (due.missingYear() != null) {
            parts.add(Explanation.of("calendar.provisional", due.missingYear()));
        }
        switch (limit.mode()) {
            case ELAPSED ->
                parts.add(Explanation.of(
                        "calendar.explain.straight",
                        when(start),
                        when(end),
                        minutes(new MinuteCount(calendar, start, LimitMode.ELAPSED, breaks).used(end))));
            case MINUTES -> parts.addAll(minuteLines());
            default -> parts.addAll(dayLines());
        }
        parts.addAll(pauseLines());
        Explanation root = due.at() == null
                ? Explanation.of("calendar.due.open", limit.said(), when(start))
                : Explanation.of("calendar.due", when(due.at()), calendar.zone(), limit.said(), when(start));
        return (limit.mode().inDays() ? root.from("民法典 Civil Code 201, 203") : root).because(parts);
    }

    private ImmutableList<Explanation> minuteLines() {
        CountedLines lines = new CountedLines(false);
        long cursor = Micros.of(start);
        long stop = Micros.of(end);
        LocalDate last = calendar.date(end);
        LocalDate date = calendar.date(start).minusDays(calendar.isOvernight() ? 1 : 0);
        for (; !date.isAfter(last); date = date.plusDays(1)) {
            CalendarDay day = calendar.day(date);
            for (TimeWindow window : day.windows()) {
                long begin = Math.max(cursor, calendar.moment(date, window.fromMinute()));
                long close = Math.min(stop, calendar.moment(date, window.toMinute()));
                if (close > begin) {
                    lines.window(
                            day, wall(date, begin), wall(date, close), close - begin - breaks.paused(begin, close));
                    cursor = close;
                }
            }
            if (!day.isWorking() && !date.isBefore(calendar.date(start))) {
                lines.skipped(day);
            }
        }
        return lines.result();
    }

    private List<Explanation> dayLines() {
        List<Explanation> parts = new ArrayList<>();
        LocalDate first = calendar.date(start);
        parts.add(Explanation.of("calendar.explain.start", first, DayName.weekday(first)));
        DayCount count = new DayCount(calendar, start, limit, breaks);
        CountedLines lines = new CountedLines(true);
        LocalDate date = first;
        boolean reached = false;
        Explanation moved = null;
        while (!reached) {
            date = date.plusDays(1);
            CalendarDay day = calendar.day(date);
            long before = count.counted();
            if (count.count(date)) {
                lines.day(day, count.counted(), count.counted() > before);
            } else {
                lines.skipped(day);
            }
            // The account ends with the day whose end is the due time, or with the day the open pause begins.
            CalendarDay last = day;
            if (due.at() == null) {
                reached = !date.isBefore(calendar.date(end));
            } else if (count.counted() >= limit.amount()) {
                last = count.lastDay(date);
                reached = count.end(last) >= Micros.of(due.at());
            }
            if (reached && !last.date().equals(date)) {
                moved = Explanation.of(
                        "calendar.explain.moved",
                        date,
                        DayName.weekday(date),
                        day.said(),
                        last.date(),
                        DayName.weekday(last.date()));
            }
        }
        parts.addAll(lines.result());
        if (moved != null) {
            parts.add(moved);
        }
        if (due.at() != null) {
            boolean midnight = LocalTime.ofInstant(end, calendar.zone()).equals(LocalTime.MIDNIGHT);
            parts.add(
                    midnight
                            ? Explanation.of("calendar.explain.midnight")
                            : Explanation.of("calendar.explain.close", when(end)));
        }
        return parts;
    }

    private List<Explanation> pauseLines() {
        List<Explanation> parts = new ArrayList<>();
        for (Pause pause : pauses.size() > MOST_PAUSES ? List.<Pause>of() : pauses) {
            Instant until = pause.until();
            parts.add(
                    until == null
                            ? Explanation.of(
                                    "calendar.explain.pause.open",
                                    Messages.word("calendar.pause.kind.", pause.type()),
                                    when(pause.from()))
                            : Explanation.of(
                                    "calendar.explain.pause",
                                    Messages.word("calendar.pause.kind.", pause.type()),
                                    when(pause.from()),
                                    when(until),
                                    minutes(cut(Breaks.of(List.of(pause))))));
        }
        if (pauses.size() > MOST_PAUSES) {
            parts.add(Explanation.of("calendar.explain.pauses", pauses.size(), minutes(cut(breaks))));
        }
        return parts;
    }

    private long cut(Breaks cuts) {
        LimitMode mode = limit.mode() == LimitMode.MINUTES || limit.mode() == LimitMode.WORKING_DAYS
                ? LimitMode.MINUTES
                : LimitMode.ELAPSED;
        return new MinuteCount(calendar, start, mode, Breaks.NONE).used(end)
                - new MinuteCount(calendar, start, mode, cuts).used(end);
    }

    private String when(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, calendar.zone());
        return (local.getSecond() == 0 ? MINUTE : SECOND).format(local);
    }

    // Past midnight the hours of a day count on, as in its windows.
    private String wall(LocalDate date, long micros) {
        LocalDateTime local = LocalDateTime.ofInstant(Micros.instant(micros), calendar.zone());
        int hour = local.getHour() + (local.toLocalDate().equals(date) ? 0 : 24);
        String text = String.format(Locale.ROOT, "%02d:%02d", hour, local.getMinute());
        return local.getSecond() == 0 ? text : text + String.format(Locale.ROOT, ":%02d", local.getSecond());
    }

    /** Writes whole minutes, or minutes and seconds where seconds were counted. */
    static String minutes(long micros) {
        long second = micros / Micros.SECOND;
        return second % 60 == 0
                ? Long.toString(second / 60)
                : String.format(Locale.ROOT, "%d:%02d", second / 60, second % 60);
    }
}
