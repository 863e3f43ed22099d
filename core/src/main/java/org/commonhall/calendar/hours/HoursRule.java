package org.commonhall.calendar.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.WeekRange;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commonhall.Explanation;
import org.commonhall.text.HoursPlace;
import org.jspecify.annotations.Nullable;

/**
 * One rule of opening hours, ready to be asked.
 *
 * @param place where it stands
 * @param additive whether it adds to the rules before instead of replacing them
 * @param fallback whether it only speaks where no rule before says open or unknown
 * @param state what it says
 * @param comment its remark, or null
 * @param tests what a day must pass, all of them; empty when the rule is for every day
 * @param times its hours
 * @param publicHolidays whether it asks for public holidays
 * @param schoolHolidays whether it asks for school holidays
 * @param weekly whether it asks for nothing but the weekday and whether the day itself is a holiday
 */
record HoursRule(
        HoursPlace place,
        boolean additive,
        boolean fallback,
        OpeningState state,
        @Nullable String comment,
        ImmutableList<Predicate<HoursDay>> tests,
        HoursTimes times,
        boolean publicHolidays,
        boolean schoolHolidays,
        boolean weekly) {

    static HoursRule of(Rule rule, HoursPlace place, boolean additive, boolean fallback, boolean sun) {
        if (rule.getComment() != null) {
            throw place.refuse("calendar.hours.comment");
        }
        RuleModifier modifier = rule.getModifier();
        List<Holiday> holidays = rule.getHolidays() == null ? ImmutableList.of() : rule.getHolidays();
        HoursTimes times = rule.getTimes() == null ? HoursTimes.WHOLE_DAY : HoursTimes.of(rule.getTimes(), place, sun);
        return new HoursRule(
                place,
                additive,
                fallback,
                state(modifier),
                modifier == null ? null : modifier.getComment(),
                tests(rule, holidays, place),
                times,
                holidays.stream().anyMatch(holiday -> holiday.getType() == Holiday.Type.PH),
                holidays.stream().anyMatch(holiday -> holiday.getType() == Holiday.Type.SH),
                !times.askSun()
                        && size(rule.getYears()) + size(rule.getWeeks()) + size(rule.getDates()) == 0
                        && holidays.stream().allMatch(holiday -> holiday.getOffset() == 0)
                        && (rule.getDays() == null || rule.getDays().stream().allMatch(HoursDays::isPlain)));
    }

    boolean matches(HoursDay day) {
        for (Predicate<HoursDay> test : tests) {
            if (!test.test(day)) {
                return false;
            }
        }
        return true;
    }

    boolean passesMidnight() {
        return times.passMidnight();
    }

    /** Whether it names days and nothing else. */
    static boolean isBare(Rule rule) {
        return !rule.isTwentyfourseven()
                && rule.getModifier() == null
                && rule.getComment() == null
                && size(rule.getTimes()) == 0;
    }

    /** What is read as it stands, but may have been meant otherwise. */
    static ImmutableList<Explanation> doubts(Rule rule) {
        List<WeekRange> weeks = rule.getWeeks() == null ? ImmutableList.of() : rule.getWeeks();
        return weeks.stream()
                .filter(range ->
                        range.getEndWeek() != WeekRange.UNDEFINED_WEEK && range.getEndWeek() < range.getStartWeek())
                .map(range -> Explanation.of("calendar.hours.new_year", range.getStartWeek(), range.getEndWeek()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Says how many selectors the rule has, itself included. */
    static int parts(Rule rule) {
        return 1
                + size(rule.getYears())
                + size(rule.getWeeks())
                + size(rule.getDates())
                + size(rule.getHolidays())
                + size(rule.getDays())
                + size(rule.getTimes());
    }

    private static int size(@Nullable List<?> elements) {
        return elements == null ? 0 : elements.size();
    }

    /** Says whether the rules before are silent on the days it matches. A closing rule is only laid over them. */
    boolean replaces() {
        return !additive && !fallback && state != OpeningState.CLOSED;
    }

    boolean closesTheDay() {
        return state == OpeningState.CLOSED && times.isWholeDay() && !fallback;
    }

    private static OpeningState state(@Nullable RuleModifier modifier) {
        if (modifier == null) {
            return OpeningState.OPEN;
        }
        if (modifier.getModifier() == null) {
            return OpeningState.UNKNOWN;
        }
        return switch (modifier.getModifier().name().toLowerCase(Locale.ROOT)) {
            case "open" -> OpeningState.OPEN;
            case "unknown" -> OpeningState.UNKNOWN;
            default -> OpeningState.CLOSED;
        };
    }

    private static ImmutableList<Predicate<HoursDay>> tests(Rule rule, List<Holiday> holidays, HoursPlace place) {
        List<Predicate<HoursDay>> weekdays = any(rule.getDays(), range -> HoursDays.test(range, place));
        List<Predicate<HoursDay>> only = new ArrayList<>();
        for (Holiday holiday : holidays) {
            // "PH,Mo" is either of them, "PH Mo" is a Monday that is a holiday.
            boolean orWeekday = rule.getDays() != null && holiday.getUseAsWeekDay();
            (orWeekday ? weekdays : only).add(HoursDays.test(holiday, place));
        }
        ImmutableList.Builder<Predicate<HoursDay>> all = ImmutableList.builder();
        addAny(all, any(rule.getYears(), range -> HoursDays.test(range, place)));
        addAny(all, any(rule.getDates(), range -> HoursDates.test(range, place)));
        addAny(all, weekdays);
        addAny(all, only);
        addAny(all, any(rule.getWeeks(), range -> HoursDays.test(range, place)));
        return all.build();
    }

    private static <E> List<Predicate<HoursDay>> any(
            @Nullable List<E> elements, Function<E, Predicate<HoursDay>> test) {
        List<Predicate<HoursDay>> tests = new ArrayList<>();
        if (elements != null) {
            elements.forEach(element -> tests.add(test.apply(element)));
        }
        return tests;
    }

    private static void addAny(ImmutableList.Builder<Predicate<HoursDay>> all, List<Predicate<HoursDay>> some) {
        some.stream().reduce(Predicate::or).ifPresent(all::add);
    }
}
