package org.commonhall.calendar.hours;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.calendar.CalendarDay;
import org.commonhall.calendar.DayClass;
import org.commonhall.calendar.DayName;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.ListedDay;
import org.jspecify.annotations.Nullable;

/** The account of one answer of opening hours. */
final class HoursExplanation {
    private final OpeningHours hours;
    private final HoursLines alike;
    private final ImmutableList<HoursRule> rules;
    private final OpeningDays days;
    private final Instant moment;
    private final List<Explanation> lines = new ArrayList<>();

    HoursExplanation(OpeningHours hours, HoursLines alike, OpeningDays days, Instant moment) {
        this.hours = hours;
        this.alike = alike;
        this.rules = alike.rules();
        this.days = days;
        this.moment = moment;
    }

    Explanation make() {
        HoursWalk walk = new HoursWalk(alike, days, moment);
        HoursDay day = new HoursDay(walk.date(), days);
        BitSet now = HoursWalk.matching(rules, day);
        BitSet before = HoursWalk.matching(rules, day.plus(-1));
        BitSet inForce = HoursWalk.inForce(rules, before, now);
        rule(walk.answer(), now, inForce, walk);
        replaced(before, now);
        day(day);
        hours.warning().ifPresent(lines::add);
        next();
        return Explanation.of(
                        "calendar.hours.at",
                        local(moment),
                        weekday(moment),
                        walk.state().said())
                .because(lines);
    }

    private void rule(int answer, BitSet now, BitSet inForce, HoursWalk walk) {
        if (answer == HoursLine.SILENT) {
            lines.add(Explanation.of("calendar.hours.silent"));
            return;
        }
        HoursRule rule = rules.get(answer / 2);
        lines.add(Explanation.of(
                "calendar.hours.rule",
                rule.place().number(),
                rule.place().from(),
                rule.place().until(),
                text(rule)));
        // Of a rule that holds on both days, the hours before the day's own are the evening's.
        HoursLine own = HoursLine.of(
                rules, without(inForce, 2 * (answer / 2) + 1), walk.date().toEpochDay(), days);
        boolean evening = inForce.get(2 * (answer / 2) + 1) && (!now.get(answer / 2) || !speaks(own, answer));
        if (evening) {
            lines.add(Explanation.of("calendar.hours.evening", walk.date().minusDays(1)));
        }
        if (rule.comment() != null) {
            lines.add(Explanation.of("calendar.hours.remark", rule.comment()));
        }
        if (HoursLine.isOpenEnd(answer)) {
            lines.add(Explanation.of("calendar.hours.open_end"));
        }
        if (rule.fallback()) {
            lines.add(Explanation.of("calendar.hours.fallback"));
        }
    }

    private boolean speaks(HoursLine line, int answer) {
        LocalDateTime local = local(moment);
        int minute = local.getHour() * 60 + local.getMinute();
        for (int i = 0; i < line.size(); i++) {
            if (line.from(i) <= minute && minute < line.until(i)) {
                return line.answer(i) == answer;
            }
        }
        return false;
    }

    private static BitSet without(BitSet inForce, int bit) {
        BitSet rest = (BitSet) inForce.clone();
        rest.clear(bit);
        return rest;
    }

    /** Rules that match the date, or reach into it, and have no say for a later one. */
    private void replaced(BitSet before, BitSet now) {
        for (int i = 0; i < rules.size(); i++) {
            HoursRule by = replacing(i, now);
            if (by == null) {
                continue;
            }
            int number = rules.get(i).place().number();
            if (now.get(i)) {
                lines.add(Explanation.of(
                        "calendar.hours.replaced", number, by.place().number()));
            }
            if (before.get(i) && rules.get(i).passesMidnight()) {
                lines.add(Explanation.of(
                        "calendar.hours.replaced.evening", number, by.place().number()));
            }
        }
    }

    private @Nullable HoursRule replacing(int index, BitSet now) {
        HoursRule last = null;
        for (int i = index + 1; i < rules.size(); i++) {
            if (now.get(i) && (rules.get(i).replaces() || rules.get(i).closesTheDay())) {
                last = rules.get(i);
            }
        }
        return last;
    }

    private void day(HoursDay day) {
        lines.add(Explanation.of("calendar.hours.day", day.date, weekday(day.date), said(day.date)));
        HolidayList list = days.publicHolidays();
        boolean made = list != null
                && list.find(day.date)
                        .filter(listed -> listed.kind() == ListedDay.Kind.WORK)
                        .isPresent();
        if (made) {
            lines.add(Explanation.of(
                    day.isMadeUp() ? "calendar.hours.makeup.as_weekday" : "calendar.hours.makeup.as_calendar"));
        }
        if (hours.isProvisional(moment, days)) {
            lines.add(Explanation.of("calendar.hours.provisional", day.year));
        }
    }

    private Explanation said(LocalDate date) {
        DayClass plain = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? DayClass.REST_DAY : DayClass.WORKDAY;
        HolidayList list = days.publicHolidays();
        return Optional.ofNullable(list)
                .flatMap(known -> known.find(date))
                .map(listed -> new CalendarDay(
                        date,
                        listed.kind() == ListedDay.Kind.OFF ? DayClass.DAY_OFF : DayClass.MAKEUP_WORKDAY,
                        ImmutableList.of(),
                        listed.name(),
                        listed.source(),
                        true))
                .map(CalendarDay::said)
                .orElseGet(plain::said);
    }

    private void next() {
        lines.add(hours.nextChange(moment, days)
                .map(next -> Explanation.of(
                        "calendar.hours.next",
                        local(next),
                        weekday(next),
                        hours.at(next, days).state().said()))
                .orElseGet(() -> Explanation.of("calendar.hours.next.none")));
    }

    private String text(HoursRule rule) {
        return hours.text().substring(rule.place().from() - 1, rule.place().until());
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, days.zone());
    }

    private Explanation weekday(Instant at) {
        return weekday(local(at).toLocalDate());
    }

    private static Explanation weekday(LocalDate date) {
        return DayName.weekday(date);
    }
}
