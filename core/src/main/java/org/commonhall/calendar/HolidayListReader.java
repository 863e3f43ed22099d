package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.commonhall.InvalidInput;
import org.commonhall.InvalidInput.Violation;

/** Reads one CSV file of days off; every bad line is named. */
final class HolidayListReader {
    private static final ImmutableList<String> HEADER =
            ImmutableList.of("date", "kind", "name_zh", "name_en", "decree");

    private final List<Violation> violations = new ArrayList<>();
    private final Map<LocalDate, ListedDay> days = new LinkedHashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    static HolidayList read(Reader csv) {
        HolidayListReader reader = new HolidayListReader();
        reader.readAll(csv);
        if (!reader.violations.isEmpty()) {
            throw new InvalidInput(ImmutableList.copyOf(reader.violations));
        }
        return HolidayList.of(reader.days.values(), reader.years);
    }

    private void readAll(Reader csv) {
        boolean first = true;
        try {
            // The caller's reader stays open, so the CsvReader over it is not closed either.
            for (CsvRecord line : CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(csv)) {
                if (!first) {
                    readLine(line);
                } else if (!isHeader(line)) {
                    refuse(line, "calendar.list.header", String.join(",", HEADER));
                    return;
                }
                first = false;
            }
        } catch (CsvParseException e) {
            violations.add(new Violation("file", "calendar.list.csv", ImmutableList.of()));
        }
        if (first && violations.isEmpty()) {
            violations.add(new Violation("line 1", "calendar.list.header", ImmutableList.of(String.join(",", HEADER))));
        }
    }

    private void readLine(CsvRecord line) {
        if (line.getFieldCount() != HEADER.size()) {
            refuse(line, "calendar.list.columns", HEADER.size(), line.getFieldCount());
            return;
        }
        String date = line.getField(0).strip();
        switch (line.getField(1).strip()) {
            case "list" -> readYear(line, date);
            case "off" -> readDay(line, date, ListedDay.Kind.OFF);
            case "work" -> readDay(line, date, ListedDay.Kind.WORK);
            case "plain" -> readDay(line, date, ListedDay.Kind.PLAIN);
            default -> refuse(line, "calendar.list.kind", line.getField(1));
        }
    }

    private void readYear(CsvRecord line, String year) {
        if (!year.matches("[0-9]{4}") || year.equals("0000")) {
            refuse(line, "calendar.list.date", year);
        } else if (!years.add(Integer.valueOf(year))) {
            refuse(line, "calendar.list.duplicate", year);
        }
    }

    private void readDay(CsvRecord line, String text, ListedDay.Kind kind) {
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            refuse(line, "calendar.list.date", text);
            return;
        }
        String zh = line.getField(2).strip();
        String en = line.getField(3).strip();
        String decree = line.getField(4).strip();
        if (zh.isEmpty() && en.isEmpty() && kind != ListedDay.Kind.PLAIN) {
            refuse(line, "calendar.list.name", text);
            return;
        }
        DayName name = new DayName(zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en);
        if (days.putIfAbsent(date, new ListedDay(date, kind, name, decree.isEmpty() ? null : decree)) != null) {
            refuse(line, "calendar.list.duplicate", text);
        }
    }

    // A byte order mark is no part of the first name.
    private static boolean isHeader(CsvRecord line) {
        return String.join(",", line.getFields()).replaceFirst("^\\uFEFF", "").equals(String.join(",", HEADER));
    }

    private void refuse(CsvRecord line, String code, Object... arguments) {
        violations.add(new Violation("line " + line.getStartingLineNumber(), code, ImmutableList.copyOf(arguments)));
    }
}
