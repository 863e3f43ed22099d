package org.commonhall.calendar.hours;

import static ch.poole.openinghoursparser.OpeningHoursParserConstants.COMMA;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.HYPHEN;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.MONTH;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.NUMBER;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.PLUS;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.SLASH;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.TO;
import static ch.poole.openinghoursparser.OpeningHoursParserConstants.VARDATE;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list of dates with steps ({@code Jan 01-31/8}), stops ({@code Dec 24.-25.}) and months said once. */
final class HoursFreeDates {
    private final OpeningHoursParser parser;
    private @Nullable DateWithOffset before;

    HoursFreeDates(OpeningHoursParser parser) {
        this.parser = parser;
    }

    List<DateRange> read() throws ParseException {
        List<DateRange> ranges = new ArrayList<>();
        ranges.add(range());
        while (parser.getToken(1).kind == COMMA && startsDate(2)) {
            parser.getNextToken();
            ranges.add(range());
        }
        return ranges;
    }

    private boolean startsDate(int ahead) {
        int kind = parser.getToken(ahead).kind;
        if (kind == MONTH || kind == VARDATE) {
            return true;
        }
        if (HoursFreeRule.isYear(parser, ahead)) {
            int next = parser.getToken(ahead + 1).kind;
            return next == MONTH || next == VARDATE;
        }
        return kind == NUMBER && !HoursFreeRule.startsHour(parser, ahead);
    }

    private DateRange range() throws ParseException {
        DateRange range = new DateRange();
        DateWithOffset start = parser.datewithoffset(false);
        HoursFreeRule.skipStop(parser);
        inheritMonth(start);
        range.setStartDate(start);
        before = start;
        int next = parser.getToken(1).kind;
        if (next == PLUS) {
            parser.getNextToken();
            start.setOpenEnded(true);
        } else if (next == HYPHEN || next == TO) {
            parser.getNextToken();
            DateWithOffset end = parser.datewithoffset(start.undefinedDay());
            HoursFreeRule.skipStop(parser);
            range.setEndDate(end);
            // After a range over two months nobody knows which of them a bare day is of.
            before = end.getMonth() == null || end.getMonth() == start.getMonth() ? start : null;
            if (parser.getToken(1).kind == SLASH) {
                range.setInterval(HoursFreeRule.step(parser));
            }
        }
        return range;
    }

    private void inheritMonth(DateWithOffset date) throws ParseException {
        if (date.getVarDate() != null || date.getMonth() != null) {
            return;
        }
        Month month = before == null ? null : before.getMonth();
        if (before == null || month == null) {
            throw HoursFreeRule.refusal(parser);
        }
        date.setMonth(month);
        if (date.undefinedYear() && !before.undefinedYear()) {
            date.setYear(before.getYear());
        }
    }
}
