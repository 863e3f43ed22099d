package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonhall.Explanation;

/** The counted hours or days one by one, and once they are too many, by month or by year. */
final class CountedLines {
    private static final int MOST_LINES = 60;

    private record Line(LocalDate date, Explanation said, long counted, long total) {}

    private final boolean inDays;
    private final List<Line> lines = new ArrayList<>();
    private final List<CalendarDay> skipped = new ArrayList<>();
    private long total;
    private int listed;

    CountedLines(boolean inDays) {
        this.inDays = inDays;
    }

    void window(CalendarDay day, String from, String until, long micros) {
        total += micros;
        Explanation said = Explanation.of(
                "calendar.explain.window",
                day.date(),
                DayName.weekday(day.date()),
                day.said(),
                from,
                until,
                DueExplanation.minutes(micros),
                DueExplanation.minutes(total));
        add(new Line(day.date(), said, micros, total));
    }

    void day(CalendarDay day, long number, boolean counted) {
        total = number;
        String code = counted ? "calendar.explain.day" : "calendar.explain.day.paused";
        Explanation said = Explanation.of(code, day.date(), DayName.weekday(day.date()), day.said(), number);
        add(new Line(day.date(), said, counted ? 1 : 0, number));
    }

    /** Adds a date without working hours; neighbours of one kind make one line. */
    void skipped(CalendarDay day) {
        if (!skipped.isEmpty() && !skipped.get(0).said().equals(day.said())) {
            flush();
        }
        skipped.add(day);
    }

    ImmutableList<Explanation> result() {
        flush();
        if (listed <= MOST_LINES) {
            return lines.stream().map(Line::said).collect(ImmutableList.toImmutableList());
        }
        Map<Object, List<Line>> months =
                runs(line -> line.date().getYear() * 12 + line.date().getMonthValue());
        return (months.size() <= MOST_LINES ? months : runs(line -> line.date().getYear()))
                .values().stream().map(this::run).collect(ImmutableList.toImmutableList());
    }

    private void add(Line line) {
        flush();
        lines.add(line);
        listed++;
    }

    private void flush() {
        if (skipped.isEmpty()) {
            return;
        }
        CalendarDay first = skipped.get(0);
        CalendarDay last = skipped.get(skipped.size() - 1);
        Explanation said = skipped.size() == 1
                ? Explanation.of("calendar.explain.skipped", first.date(), DayName.weekday(first.date()), first.said())
                : Explanation.of("calendar.explain.skipped.run", first.date(), last.date(), first.said());
        lines.add(new Line(first.date(), said, -1, total));
        listed++;
        skipped.clear();
    }

    private Map<Object, List<Line>> runs(Function<Line, Object> key) {
        Map<Object, List<Line>> runs = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.counted() >= 0)
                .forEach(line -> runs.computeIfAbsent(key.apply(line), unused -> new ArrayList<>())
                        .add(line));
        return runs;
    }

    private Explanation run(List<Line> run) {
        Line last = run.get(run.size() - 1);
        long counted = run.stream().mapToLong(Line::counted).sum();
        long dates = run.stream().map(Line::date).distinct().count();
        return inDays
                ? Explanation.of("calendar.explain.run.days", run.get(0).date(), last.date(), counted, last.total())
                : Explanation.of(
                        "calendar.explain.run",
                        run.get(0).date(),
                        last.date(),
                        dates,
                        DueExplanation.minutes(counted),
                        DueExplanation.minutes(last.total()));
    }
}
