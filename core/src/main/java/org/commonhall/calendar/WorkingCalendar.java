package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.List;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;
import org.commonhall.text.Micros;
import org.jspecify.annotations.Nullable;

/**
 * Working hours by weekday, with days off, make-up working days and dates with hours of their own (工作日历).
 *
 * <p>Hours are wall-clock hours, counted in the real time that passes between them: a wall time that a clock change
 * skips is the moment of the change, one that comes twice is the first of the two. Moments are cut to microseconds.
 * Immutable and thread-safe.
 */
public final class WorkingCalendar {
    private final String name;
    private final ZoneId zone;
    private final ImmutableMap<DayOfWeek, ImmutableList<TimeWindow>> week;
    private final HolidayList holidays;
    private final @Nullable DayOfWeek makeup;
    private final DayOfWeek makeupHours;
    private final ImmutableMap<LocalDate, CalendarDay> ownDays;
    private final ZoneRules rules;
    private final boolean overnight;

    WorkingCalendar(WorkingCalendarBuilder from) {
        this.name = from.name;
        this.zone = from.zone;
        this.rules = from.zone.getRules();
        this.week = from.week();
        this.holidays = from.holidays;
        this.makeup = from.makeup;
        this.makeupHours = from.makeupHours();
        this.ownDays = ImmutableMap.copyOf(from.ownDays);
        this.overnight = week.values().stream().flatMap(List::stream).anyMatch(TimeWindow::passesMidnight)
                || ownDays.values().stream()
                        .flatMap(day -> day.windows().stream())
                        .anyMatch(TimeWindow::passesMidnight);
    }

    /**
     * Starts a calendar without hours and days off.
     *
     * @param name what a stored record calls it
     * @param zone the zone of its wall clock, such as {@code Asia/Shanghai}
     * @return the builder
     * @throws RuleViolation {@code calendar.zone.unknown}
     */
    public static WorkingCalendarBuilder builder(String name, String zone) {
        return new WorkingCalendarBuilder(name, WorkingCalendarBuilder.zone(zone));
    }

    /**
     * Makes the office hours in the PRC: Monday to Friday 09:00-12:00 and 13:00-18:00 Beijing time, on the decreed
     * working days.
     *
     * @param name what a stored record calls it
     * @return the calendar
     */
    public static WorkingCalendar prcOffice(String name) {
        return builder(name, "Asia/Shanghai")
                .weekdays("09:00-12:00,13:00-18:00")
                .holidays(HolidayList.prc())
                .build();
    }

    /**
     * Makes a calendar that is open day and night without days off.
     *
     * @param name what a stored record calls it
     * @param zone the zone that its dates are of
     * @return the calendar
     * @throws RuleViolation {@code calendar.zone.unknown}
     */
    public static WorkingCalendar roundTheClock(String name, String zone) {
        return builder(name, zone).everyDay("00:00-24:00").build();
    }

    /**
     * Begins a builder from this calendar.
     *
     * @return the builder
     */
    public WorkingCalendarBuilder toBuilder() {
        return new WorkingCalendarBuilder(this);
    }

    /**
     * Puts this calendar on another list of days off.
     *
     * @param list the list
     * @return the calendar
     */
    public WorkingCalendar withHolidays(HolidayList list) {
        return toBuilder().holidays(list).build();
    }

    /**
     * Gives one date: an own entry first, then the list, then the weekday.
     *
     * @param date the date
     * @return what it is and its working hours
     */
    public CalendarDay day(LocalDate date) {
        CalendarDay own = ownDays.get(date);
        if (own != null) {
            return own;
        }
        ListedDay listed = holidays.find(date).orElse(null);
        if (listed == null) {
            ImmutableList<TimeWindow> hours = hours(date.getDayOfWeek());
            DayClass kind = hours.isEmpty() ? DayClass.REST_DAY : DayClass.WORKDAY;
            return new CalendarDay(date, kind, hours, null, null, isPublished(date));
        }
        return listed.kind() == ListedDay.Kind.OFF
                ? new CalendarDay(date, DayClass.DAY_OFF, ImmutableList.of(), listed.name(), listed.source(), true)
                : new CalendarDay(
                        date, DayClass.MAKEUP_WORKDAY, hours(makeupHours), listed.name(), listed.source(), true);
    }

    /**
     * Says when a limit falls due.
     *
     * @param start when the clock starts
     * @param limit the limit
     * @return the due time, with the year whose list is missing
     * @throws RuleViolation {@code calendar.never.ends} when a hundred years are not enough
     */
    public Due due(Instant start, ClockLimit limit) {
        return due(start, limit, ImmutableList.of());
    }

    /**
     * Says when a limit falls due that was paused. A pause shifts the due time by what it covers on this calendar: in
     * minutes exactly, in days by each full day that the paused shares of days add up to; a last day whose end is
     * paused moves on.
     *
     * @param start when the clock starts
     * @param limit the limit
     * @param pauses in any order; they may overlap
     * @return the due time, with the year whose list is missing
     * @throws RuleViolation {@code calendar.never.ends} when a hundred years are not enough
     */
    public Due due(Instant start, ClockLimit limit, List<Pause> pauses) {
        Breaks breaks = Breaks.of(pauses);
        return limit.mode().inDays()
                ? new DayCount(this, start, limit, breaks).due()
                : new MinuteCount(this, start, limit.mode(), breaks).due(limit.amount());
    }

    /**
     * Says how much of a limit is used at a moment, in its unit: whole minutes, or counted days whose hours are over.
     *
     * @param start when the clock started
     * @param limit the limit
     * @param pauses as for {@link #due(Instant, ClockLimit, List)}
     * @param asOf the moment
     * @return 0 or more
     */
    public long used(Instant start, ClockLimit limit, List<Pause> pauses, Instant asOf) {
        Breaks breaks = Breaks.of(pauses);
        return limit.mode().inDays()
                ? new DayCount(this, start, limit, breaks).used(asOf)
                : new MinuteCount(this, start, limit.mode(), breaks).used(asOf) / Micros.MINUTE;
    }

    /**
     * Measures the working time between two moments.
     *
     * @param from the earlier moment
     * @param until the later one
     * @return what lies inside working hours, to the microsecond; zero when {@code until} is not later
     */
    public Duration workingTime(Instant from, Instant until) {
        return Micros.duration(new MinuteCount(this, from, LimitMode.MINUTES, Breaks.NONE).used(until));
    }

    /**
     * Counts the working days after one date, up to and with another.
     *
     * @param after the date that does not count
     * @param last the last date that may count
     * @return how many; 0 when {@code last} is not later
     */
    public long workingDays(LocalDate after, LocalDate last) {
        return after.datesUntil(last.isAfter(after) ? last : after)
                .filter(date -> day(date.plusDays(1)).isWorking())
                .count();
    }

    /**
     * Explains why a limit falls due when it does: the counted hours one by one with their day, the days left out,
     * the pauses cut out, the running total. Long spans are summed up by month or year, so the account has fewer than
     * 150 lines.
     *
     * @param start when the clock starts
     * @param limit the limit
     * @param pauses as for {@link #due(Instant, ClockLimit, List)}
     * @return the account
     */
    public Explanation explain(Instant start, ClockLimit limit, List<Pause> pauses) {
        return new DueExplanation(this, start, limit, pauses).make();
    }

    /**
     * Compares a stored due time with the one on this calendar.
     *
     * @param before as it was stored
     * @param start when the clock started
     * @param limit the limit
     * @param pauses as for {@link #due(Instant, ClockLimit, List)}
     * @return both
     */
    public DueChange recompute(Due before, Instant start, ClockLimit limit, List<Pause> pauses) {
        return new DueChange(before, due(start, limit, pauses));
    }

    /**
     * Gives the name by which stored records refer to it.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Gives the zone of its wall clock.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Gives the list of days off it follows.
     *
     * @return the list, {@link HolidayList#NONE} when it follows none
     */
    public HolidayList holidays() {
        return holidays;
    }

    ImmutableList<TimeWindow> hours(DayOfWeek weekday) {
        return week.getOrDefault(weekday, ImmutableList.of());
    }

    ImmutableMap<LocalDate, CalendarDay> ownDays() {
        return ownDays;
    }

    @Nullable DayOfWeek makeup() {
        return makeup;
    }

    /** Gives the moment at which the date's wall clock has come to a minute, in microseconds. */
    long moment(LocalDate date, int minute) {
        return Micros.of(date, minute, rules);
    }

    /** Gives the date at a moment. */
    LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    boolean isOvernight() {
        return overnight;
    }

    // A calendar that follows no list waits for none.
    private boolean isPublished(LocalDate date) {
        return holidays.isEmpty()
                || holidays.publishedYears().contains(date.getYear())
                || holidays.days().containsKey(date);
    }

    /** Refuses a limit that is further than any count goes. */
    RuleViolation neverEnds() {
        return new RuleViolation("calendar.never.ends", name);
    }
}
