package org.commonhall.calendar;

import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.commonhall.text.CsvTable;

/** Reads one CSV file of days off; every bad line is named. */
final class HolidayListReader {
    private static final int DATE = 0;
    private static final int KIND = 1;
    private static final int NAME_ZH = 2;
    private static final int NAME_EN = 3;
    private static final int DECREE = 4;

    private final CsvTable table;
    private final Map<LocalDate, ListedDay> days = new LinkedHashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    private HolidayListReader(CsvTable table) {
        this.table = table;
    }

    static HolidayList read(Reader csv) {
        CsvTable table = CsvTable.read("days", csv, "date", "kind", "name_zh", "name_en", "decree");
        HolidayListReader reader = new HolidayListReader(table);
        table.wellFormed().forEach(reader::readRow);
        table.finish();
        return HolidayList.of(reader.days.values(), reader.years);
    }

    private void readRow(CsvTable.Row row) {
        switch (row.get(KIND)) {
            case "list" -> readYear(row);
            case "off" -> readDay(row, ListedDay.Kind.OFF);
            case "work" -> readDay(row, ListedDay.Kind.WORK);
            case "plain" -> readDay(row, ListedDay.Kind.PLAIN);
            default -> table.refuse(row.line(), KIND, "calendar.list.kind", row.get(KIND));
        }
    }

    private void readYear(CsvTable.Row row) {
        String year = row.get(DATE);
        if (!year.matches("[0-9]{4}") || year.equals("0000")) {
            table.refuse(row.line(), DATE, "calendar.list.date", year);
        } else if (!years.add(Integer.valueOf(year))) {
            table.refuse(row.line(), DATE, "calendar.list.duplicate", year);
        }
    }

    private void readDay(CsvTable.Row row, ListedDay.Kind kind) {
        String text = row.get(DATE);
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            table.refuse(row.line(), DATE, "calendar.list.date", text);
            return;
        }
        String zh = row.get(NAME_ZH);
        String en = row.get(NAME_EN);
        String decree = row.get(DECREE);
        if (zh.isEmpty() && en.isEmpty() && kind != ListedDay.Kind.PLAIN) {
            table.refuse(row.line(), NAME_ZH, "calendar.list.name", text);
            return;
        }
        DayName name = new DayName(zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en);
        if (days.putIfAbsent(date, new ListedDay(date, kind, name, decree.isEmpty() ? null : decree)) != null) {
            table.refuse(row.line(), DATE, "calendar.list.duplicate", text);
        }
    }
}
