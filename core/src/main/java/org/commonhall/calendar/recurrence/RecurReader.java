package org.commonhall.calendar.recurrence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.recurrence.RecurRule.Part;
import org.commonhall.calendar.recurrence.RecurRule.Unit;
import org.commonhall.calendar.recurrence.RecurRule.Weekday;
import org.commonhall.text.HoursPlace;
import org.jspecify.annotations.Nullable;

/** Reads the text of a recurrence rule (RFC 5545, 3.3.10); a refusal names the column. */
final class RecurReader {
    static final int MAX_LENGTH = 4096;

    private static final Pattern WEEKDAY = Pattern.compile("([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final ImmutableList<String> DAYS = ImmutableList.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Map<Part, ImmutableList<Integer>> numbers = new EnumMap<>(Part.class);
    private final Set<String> seen = new HashSet<>();
    private int column = 1;
    private String part = "FREQ";
    private int interval = 1;
    private int weekdayColumn;
    private DayOfWeek weekStart = DayOfWeek.MONDAY;
    private ImmutableList<Weekday> weekdays = ImmutableList.of();
    private @Nullable Unit unit;
    private @Nullable Integer count;
    private @Nullable RecurUntil until;

    static RecurRule read(String text) {
        return new RecurReader().rule(text);
    }

    private RecurRule rule(String text) {
        if (text.length() > MAX_LENGTH) {
            throw refuse(MAX_LENGTH + 1, "calendar.recur.long", MAX_LENGTH);
        }
        String rule = text.toUpperCase(Locale.ROOT);
        if (rule.startsWith("RRULE:")) {
            column += 6;
            rule = rule.substring(6);
        }
        for (String part : rule.split(";", -1)) {
            part(part);
            column += part.length() + 1;
        }
        if (unit == null) {
            throw refuse(1, "calendar.recur.missing", "FREQ");
        }
        if (count != null && until != null) {
            throw refuse(1, "calendar.recur.both");
        }
        check(unit);
        return new RecurRule(unit, interval, count, until, weekdays, ImmutableMap.copyOf(numbers), weekStart);
    }

    private void part(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        if (equals < 0 || equals == text.length() - 1) {
            throw refuse(column, "calendar.recur.part", text);
        }
        if (!seen.add(name)) {
            throw refuse(column, "calendar.recur.twice", name);
        }
        String value = text.substring(equals + 1);
        part = name;
        column += equals + 1;
        switch (name) {
            case "FREQ" -> unit = unit(value);
            case "INTERVAL" -> interval = number(value, 1, 999_999_999, false);
            case "COUNT" -> count = number(value, 1, 999_999_999, false);
            case "UNTIL" -> until = until(value);
            case "WKST" -> weekStart = weekday(value, 0).day();
            case "BYDAY" -> weekdays = weekdays(value);
            default -> numbers.put(name(name, equals), numbers(value, name(name, equals)));
        }
        column -= equals + 1;
    }

    private Part name(String name, int equals) {
        for (Part part : Part.values()) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        throw refuse(column - equals - 1, "calendar.recur.part", name);
    }

    private Unit unit(String value) {
        for (Unit known : Unit.values()) {
            if (known.name().equals(value)) {
                return known;
            }
        }
        throw refuse(column, "calendar.recur.value", part, value);
    }

    private RecurUntil until(String value) {
        try {
            if (value.length() == 8) {
                return new RecurUntil(
                        RecurUntil.endOf(LocalDate.parse(value, DATE).atStartOfDay()), false);
            }
            boolean absolute = value.endsWith("Z");
            String time = absolute ? value.substring(0, value.length() - 1) : value;
            return new RecurUntil(LocalDateTime.parse(time, TIME), absolute);
        } catch (DateTimeException e) {
            throw refuse(column, "calendar.recur.value", part, value);
        }
    }

    private ImmutableList<Weekday> weekdays(String value) {
        weekdayColumn = column;
        List<Weekday> found = new ArrayList<>();
        int offset = 0;
        for (String element : value.split(",", -1)) {
            found.add(weekday(element, offset));
            offset += element.length() + 1;
        }
        return ImmutableList.copyOf(found);
    }

    private Weekday weekday(String element, int offset) {
        Matcher matcher = WEEKDAY.matcher(element);
        int number = 0;
        boolean good = matcher.matches();
        if (good && matcher.group(1) != null) {
            number = Integer.parseInt(matcher.group(1));
            good = number != 0 && Math.abs(number) <= 53;
        }
        if (!good) {
            throw refuse(column + offset, "calendar.recur.value", part, element);
        }
        return new Weekday(DayOfWeek.of(DAYS.indexOf(matcher.group(2)) + 1), number);
    }

    private ImmutableList<Integer> numbers(String value, Part part) {
        TreeSet<Integer> found = new TreeSet<>();
        for (String element : value.split(",", -1)) {
            found.add(number(element, part.min, part.max, part.negative));
        }
        return ImmutableList.copyOf(found);
    }

    private int number(String value, int min, int max, boolean negative) {
        if (NUMBER.matcher(value).matches()) {
            int number = Integer.parseInt(value);
            int size = negative ? Math.abs(number) : number;
            if (min <= size && size <= max) {
                return number;
            }
        }
        throw refuse(column, "calendar.recur.value", part, value);
    }

    /** Refuses numbered weekdays outside of months and years. */
    private void check(Unit frequency) {
        boolean numbered = weekdays.stream().anyMatch(weekday -> weekday.number() != 0);
        boolean allowed =
                frequency == Unit.MONTHLY || (frequency == Unit.YEARLY && !numbers.containsKey(Part.BYWEEKNO));
        if (numbered && !allowed) {
            throw refuse(weekdayColumn, "calendar.recur.numbered");
        }
        boolean positions = numbers.containsKey(Part.BYSETPOS);
        if (positions && weekdays.isEmpty() && numbers.size() == 1) {
            throw refuse(1, "calendar.recur.setpos");
        }
    }

    private static InvalidInput refuse(int column, String code, Object... arguments) {
        return HoursPlace.refuse(column, code, arguments);
    }
}
