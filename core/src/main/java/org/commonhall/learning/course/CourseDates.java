package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.ListedDay;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.recurrence.Recurrence;
import org.jspecify.annotations.Nullable;

/** The dates of a run: those of a recurrence, less decreed days off (节假日顺延). Make-up working days are no days off. */
public final class CourseDates {
    // A rule that falls on days off for a year is none that anybody plans.
    private static final int SPARE = 60;
    private static final Pattern END = Pattern.compile("(?i)(?:^|;)(?:COUNT|UNTIL)=[^;]*");

    private CourseDates() {}

    /**
     * One date.
     *
     * @param span when
     * @param dayOff the day off it is left out for, null if it takes place
     */
    public record Date(Span span, @Nullable Name dayOff) {}

    /**
     * Gives the dates of a rule.
     *
     * @param rule the recurrence by RFC 5545, with COUNT or UNTIL
     * @param from the beginning of the first date, on the wall clock
     * @param length how long each lasts
     * @param zone the wall clock
     * @param policy what becomes of days off
     * @param holidays the days off
     * @return the dates in order, those that are left out among them
     * @throws InvalidInput {@code course.time.gap} for a first beginning that the clock leaves out
     * @throws RuleViolation {@code course.session.none}, {@code course.session.many}, and those of the recurrence
     */
    public static ImmutableList<Date> of(
            String rule, LocalDateTime from, Duration length, ZoneId zone, OnDayOff policy, HolidayList holidays) {
        requireTime(from, zone);
        ImmutableList<ZonedDateTime> starts = Recurrence.parse(rule).first(from, zone, CourseSession.MOST + 1);
        if (starts.isEmpty()) {
            throw new RuleViolation("course.session.none");
        }
        if (starts.size() > CourseSession.MOST) {
            throw new RuleViolation("course.session.many", CourseSession.MOST);
        }
        ImmutableList<ZonedDateTime> candidates = starts;
        if (policy == OnDayOff.EXTEND) {
            Matcher end = END.matcher(rule);
            String open = end.replaceAll("");
            open = (open.startsWith(";") ? open.substring(1) : open) + ";COUNT=" + (starts.size() + SPARE);
            candidates = Recurrence.parse(open).first(from, zone, starts.size() + SPARE);
        }
        ImmutableList.Builder<Date> dates = ImmutableList.builder();
        int held = 0;
        for (ZonedDateTime start : candidates) {
            Name off = policy == OnDayOff.KEEP ? null : dayOff(holidays, start);
            dates.add(new Date(Span.of(start.toInstant(), start.toInstant().plus(length)), off));
            held += off == null ? 1 : 0;
            if (policy == OnDayOff.EXTEND && held == starts.size()) {
                break;
            }
        }
        if (held == 0) {
            throw new RuleViolation("course.session.none");
        }
        return dates.build();
    }

    private static @Nullable Name dayOff(HolidayList holidays, ZonedDateTime start) {
        return holidays.find(start.toLocalDate())
                .filter(day -> day.kind() == ListedDay.Kind.OFF)
                .map(day -> new Name(day.name().zh(), day.name().en()))
                .orElse(null);
    }

    /** Refuses a time that the clock of a place leaves out. */
    static void requireTime(LocalDateTime wall, ZoneId zone) {
        if (zone.getRules().getValidOffsets(wall).isEmpty()) {
            throw new InvalidInput("from", "course.time.gap", wall, zone);
        }
    }
}
