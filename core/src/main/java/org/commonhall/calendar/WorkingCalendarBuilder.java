package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Makes a {@link WorkingCalendar}. Windows are texts such as {@code 09:00-12:00,13:00-18:00}. Not thread-safe. */
public final class WorkingCalendarBuilder {
    final String name;
    final ZoneId zone;
    final Map<LocalDate, CalendarDay> ownDays = new LinkedHashMap<>();
    HolidayList holidays = HolidayList.NONE;
    private final EnumMap<DayOfWeek, ImmutableList<TimeWindow>> hours = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, DayOfWeek> borrowed = new LinkedHashMap<>();

    @Nullable DayOfWeek makeup;

    WorkingCalendarBuilder(String name, ZoneId zone) {
        this.name = name;
        this.zone = zone;
    }

    WorkingCalendarBuilder(WorkingCalendar calendar) {
        this(calendar.name(), calendar.zone());
        for (DayOfWeek weekday : DayOfWeek.values()) {
            hours.put(weekday, calendar.hours(weekday));
        }
        holidays = calendar.holidays();
        makeup = calendar.makeup();
        ownDays.putAll(calendar.ownDays());
    }

    /**
     * Reads the zone of a calendar.
     *
     * @param zone such as {@code Asia/Shanghai}
     * @return the zone
     * @throws RuleViolation {@code calendar.zone.unknown}
     */
    public static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new RuleViolation("calendar.zone.unknown", zone);
        }
    }

    /**
     * Sets the hours of one weekday.
     *
     * @param weekday the weekday
     * @param windows its windows; the empty text makes it a rest day
     * @return this builder
     * @throws RuleViolation as {@link TimeWindow#parse}
     */
    public WorkingCalendarBuilder on(DayOfWeek weekday, String windows) {
        hours.put(weekday, TimeWindow.parse(windows));
        return this;
    }

    /**
     * Sets the hours of Monday to Friday.
     *
     * @param windows the windows of each
     * @return this builder
     * @throws RuleViolation as {@link TimeWindow#parse}
     */
    public WorkingCalendarBuilder weekdays(String windows) {
        Arrays.stream(DayOfWeek.values(), 0, 5).forEach(weekday -> on(weekday, windows));
        return this;
    }

    /**
     * Sets the hours of all seven days.
     *
     * @param windows the windows of each
     * @return this builder
     * @throws RuleViolation as {@link TimeWindow#parse}
     */
    public WorkingCalendarBuilder everyDay(String windows) {
        Arrays.stream(DayOfWeek.values()).forEach(weekday -> on(weekday, windows));
        return this;
    }

    /**
     * Sets the list of days off and make-up working days to follow.
     *
     * @param list the list; {@link HolidayList#NONE} to follow none and never be provisional
     * @return this builder
     */
    public WorkingCalendarBuilder holidays(HolidayList list) {
        holidays = list;
        return this;
    }

    /**
     * Sets the weekday whose hours a listed make-up working day has; without this it is the first weekday that has any.
     *
     * @param weekday a weekday with hours
     * @return this builder
     */
    public WorkingCalendarBuilder makeupDaysAs(DayOfWeek weekday) {
        makeup = weekday;
        return this;
    }

    /**
     * Adds a day off of the calendar's own; it overrides the list.
     *
     * @param date the date
     * @param reason what it is called
     * @return this builder
     */
    public WorkingCalendarBuilder dayOff(LocalDate date, DayName reason) {
        return own(new CalendarDay(date, DayClass.DAY_OFF, ImmutableList.of(), reason, null, true));
    }

    /**
     * Adds a make-up working day of the calendar's own; it overrides the list.
     *
     * @param date the date
     * @param as whose hours it has
     * @param reason what it is called
     * @return this builder
     */
    public WorkingCalendarBuilder makeupDay(LocalDate date, DayOfWeek as, DayName reason) {
        own(new CalendarDay(date, DayClass.MAKEUP_WORKDAY, ImmutableList.of(), reason, null, true));
        borrowed.put(date, as);
        return this;
    }

    /**
     * Adds a date with hours of its own, such as a half day; it overrides the list.
     *
     * @param date the date
     * @param windows its windows, at least one
     * @param reason what it is called
     * @return this builder
     * @throws RuleViolation as {@link TimeWindow#parse}
     */
    public WorkingCalendarBuilder ownHours(LocalDate date, String windows, DayName reason) {
        return own(new CalendarDay(date, DayClass.OWN_HOURS, TimeWindow.parseSome(windows), reason, null, true));
    }

    /**
     * Makes the calendar.
     *
     * @return the calendar
     * @throws RuleViolation {@code calendar.empty} when nothing is ever worked, {@code calendar.window.overlap} when
     *     hours past midnight run into the next day's, {@code calendar.makeup.empty} when make-up working days would
     *     have no hours
     */
    public WorkingCalendar build() {
        borrowed.forEach((date, weekday) -> {
            CalendarDay day = ownDays.get(date);
            if (day != null) {
                ownDays.put(date, new CalendarDay(date, day.kind(), worked(weekday), day.name(), null, true));
            }
        });
        if (hours.values().stream().allMatch(List::isEmpty)
                && ownDays.values().stream().noneMatch(CalendarDay::isWorking)) {
            throw new RuleViolation("calendar.empty", name);
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            refuseOverlap(hours(weekday), hours(weekday.plus(1)));
        }
        return new WorkingCalendar(this);
    }

    ImmutableMap<DayOfWeek, ImmutableList<TimeWindow>> week() {
        return Maps.immutableEnumMap(hours);
    }

    private ImmutableList<TimeWindow> hours(DayOfWeek weekday) {
        return hours.getOrDefault(weekday, ImmutableList.of());
    }

    DayOfWeek makeupHours() {
        if (makeup != null) {
            worked(makeup);
            return makeup;
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(weekday -> !hours(weekday).isEmpty())
                .findFirst()
                .orElse(DayOfWeek.MONDAY);
    }

    private ImmutableList<TimeWindow> worked(DayOfWeek weekday) {
        ImmutableList<TimeWindow> windows = hours(weekday);
        if (windows.isEmpty()) {
            throw new RuleViolation("calendar.makeup.empty", name);
        }
        return windows;
    }

    private WorkingCalendarBuilder own(CalendarDay day) {
        borrowed.remove(day.date());
        ownDays.put(day.date(), day);
        return this;
    }

    private static void refuseOverlap(ImmutableList<TimeWindow> day, ImmutableList<TimeWindow> next) {
        if (!day.isEmpty() && !next.isEmpty()) {
            TimeWindow last = day.get(day.size() - 1);
            if (last.toMinute() - 24 * 60 > next.get(0).fromMinute()) {
                throw TimeWindow.overlap(last, next.get(0));
            }
        }
    }
}
