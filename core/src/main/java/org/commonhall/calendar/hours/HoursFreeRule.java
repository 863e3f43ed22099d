package org.commonhall.calendar.hours;

import static ch.poole.openinghoursparser.OpeningHoursParserConstants.ALWAYS;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.COLON;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.COMMA;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.EVENTS;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.H;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.HOLIDAYS;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.MODIFIER;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.MONTH;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.NUMBER;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.QUOTE;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.SLASH;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.STOP;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.VARDATE;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.WEEK;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.WEEKDAY;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.WEEKDAY3;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.WEEKDAYDE;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.ParseException;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.Token;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule whose selectors stand in any order, by the parser's own productions for what they are made of. All
 * kinds of selectors must hold; hours and holidays that come twice are either.
 */
final class HoursFreeRule {
    /** The last year of a range that is stated without an end. */
    private static final int LAST_YEAR = 9999;

    private final OpeningHoursParser parser;
    private final HoursFreeDates freeDates;
    private final Rule rule = new Rule();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<TimeSpan> times = new ArrayList<>();
    private @Nullable List<WeekDayRange> days;
    private boolean colonMayFollow;

    private HoursFreeRule(OpeningHoursParser parser) {
        this.parser = parser;
        this.freeDates = new HoursFreeDates(parser);
    }

    static Rule read(OpeningHoursParser parser) throws ParseException {
        HoursFreeRule free = new HoursFreeRule(parser);
        while (!HoursReader.isSeparator(parser.getToken(1).kind)) {
            Token before = parser.token;
            free.selector();
            // A remark that does not end is none to the parser.
            if (parser.token == before) {
                throw refusal(parser);
            }
        }
        return free.made();
    }

    private Rule made() throws ParseException {
        // Without hours a comma is as likely to be meant to go on with the list.
        if (parser.getToken(1).kind == COMMA && times.isEmpty() && rule.getModifier() == null) {
            throw refusal(parser);
        }
        rule.setDays(days);
        rule.setHolidays(holidays.isEmpty() ? null : holidays);
        rule.setTimes(times.isEmpty() ? null : times);
        return rule;
    }

    private void selector() throws ParseException {
        boolean selectsDays = true;
        switch (parser.getToken(1).kind) {
            case WEEK -> weeks();
            case MONTH, VARDATE -> dates();
            case HOLIDAYS, WEEKDAY, WEEKDAY3, WEEKDAYDE -> days();
            case NUMBER -> selectsDays = number();
            case COLON -> {
                if (!colonMayFollow) {
                    throw refusal(parser);
                }
                parser.getNextToken();
                selectsDays = false;
            }
            case ALWAYS -> {
                parser.getNextToken();
                TimeSpan day = new TimeSpan();
                day.setStart(0);
                day.setEnd(HoursSpan.DAY);
                times.add(day);
                selectsDays = false;
            }
            case MODIFIER, QUOTE -> {
                modifier();
                selectsDays = false;
            }
            default -> {
                times();
                selectsDays = false;
            }
        }
        colonMayFollow = selectsDays;
    }

    private boolean number() throws ParseException {
        if (!isYear(parser, 1)) {
            times();
            return false;
        }
        int next = parser.getToken(2).kind;
        if (next == MONTH || next == VARDATE) {
            dates();
        } else {
            years();
        }
        return true;
    }

    private void years() throws ParseException {
        once(rule.getYears());
        List<YearRange> years = new ArrayList<>();
        do {
            if (!years.isEmpty()) {
                parser.getNextToken();
            }
            YearRange range = parser.year_range();
            if (parser.getToken(1).kind == SLASH && range.getEndYear() == YearRange.UNDEFINED_YEAR) {
                range.setInterval(step(parser));
                range.setEndYear(LAST_YEAR);
                range.setOpenEnded(false);
            }
            years.add(range);
        } while (parser.getToken(1).kind == COMMA && isYear(parser, 2));
        rule.setYears(years);
    }

    private void weeks() throws ParseException {
        once(rule.getWeeks());
        List<WeekRange> weeks = parser.week_selector();
        rule.setWeeks(weeks);
    }

    private void dates() throws ParseException {
        once(rule.getDates());
        rule.setDates(freeDates.read());
    }

    /** Weekdays and holidays of one list are either; of two lists, both. */
    private void days() throws ParseException {
        List<WeekDayRange> weekdays = new ArrayList<>();
        List<Holiday> listed = new ArrayList<>();
        do {
            if (!weekdays.isEmpty() || !listed.isEmpty()) {
                parser.getNextToken();
            }
            if (parser.getToken(1).kind == HOLIDAYS) {
                listed.add(parser.holiday());
            } else {
                weekdays.add(parser.weekday_range());
            }
            skipStop(parser);
        } while (parser.getToken(1).kind == COMMA && isDay(parser.getToken(2).kind));
        listed.forEach(holiday -> {
            holiday.setUseAsWeekDay(!weekdays.isEmpty());
            holiday.setAfterWeekDays(!weekdays.isEmpty());
        });
        holidays.addAll(listed);
        if (!weekdays.isEmpty()) {
            once(days);
            days = weekdays;
        }
    }

    private void times() throws ParseException {
        do {
            if (parser.getToken(1).kind == COMMA) {
                parser.getNextToken();
            }
            times.add(parser.timespan());
        } while (parser.getToken(1).kind == COMMA && isTime(2));
    }

    private boolean isTime(int ahead) {
        Token token = parser.getToken(ahead);
        return token.kind == EVENTS || "(".equals(token.image) || (token.kind == NUMBER && !isYear(parser, ahead));
    }

    private void modifier() throws ParseException {
        once(rule.getModifier());
        RuleModifier modifier = parser.rule_modifier();
        rule.setModifier(modifier);
    }

    private void once(@Nullable Object earlier) throws ParseException {
        if (earlier != null) {
            throw refusal(parser);
        }
    }

    private static boolean isDay(int kind) {
        return kind == HOLIDAYS || kind == WEEKDAY || kind == WEEKDAY3 || kind == WEEKDAYDE;
    }

    static boolean isYear(OpeningHoursParser parser, int ahead) {
        Token token = parser.getToken(ahead);
        return token.kind == NUMBER
                && token.image.length() == 4
                && Integer.parseInt(token.image) >= YearRange.FIRST_VALID_YEAR;
    }

    /** Reads the number behind a slash; the parser's own production would take the hour after a colon along. */
    static int step(OpeningHoursParser parser) throws ParseException {
        parser.getNextToken();
        Token number = parser.getToken(1);
        if (number.kind != NUMBER || number.image.length() > 3 || Integer.parseInt(number.image) == 0) {
            throw refusal(parser);
        }
        return Integer.parseInt(parser.getNextToken().image);
    }

    /** Skips the stop of an abbreviation; one between two numbers without a blank belongs to a time. */
    static void skipStop(OpeningHoursParser parser) {
        Token after = parser.getToken(2);
        if (parser.getToken(1).kind == STOP && (after.kind != NUMBER || after.specialToken != null)) {
            parser.getNextToken();
        }
    }

    static boolean startsHour(OpeningHoursParser parser, int ahead) {
        int mark = parser.getToken(ahead + 1).kind;
        boolean minutes = parser.getToken(ahead + 2).kind == NUMBER;
        return minutes && (mark == H || mark == STOP || (mark == COLON && parser.getToken(ahead + 3).kind != COLON));
    }

    static ParseException refusal(OpeningHoursParser parser) {
        ParseException refusal = new ParseException();
        refusal.currentToken = parser.token;
        return refusal;
    }
}
