package org.commonhall.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.grack.nanojson.JsonWriter;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.commonhall.CommonhallException;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.AttendanceRule;
import org.commonhall.learning.course.AttendanceSheet;
import org.commonhall.learning.course.CompletionRule;
import org.commonhall.learning.course.Passing;
import org.commonhall.learning.course.PointScale;
import org.commonhall.learning.course.SheetMark;
import org.commonhall.text.CsvTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts a sheet of attendance from two files. */
@Command(
        name = "sheet",
        mixinStandardHelpOptions = true,
        description = "Counts a sheet of attendance and says the rule part by part.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:counted", "2:refused"})
final class CourseSheet implements Callable<Integer> {
    private static final AttendanceRule TIMES = AttendanceRule.STANDARD;
    private static final ImmutableMap<String, SheetMark> STATUS =
            ImmutableMap.of("held", SheetMark.ABSENT, "open", SheetMark.OPEN, "cancelled", SheetMark.CANCELLED);

    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "CSV with person,session,in,out,mark: two times, or one letter of PLEAN.")
    private @Nullable Path sheet;

    @Option(
            names = "--sessions",
            required = true,
            paramLabel = "FILE",
            description = "CSV with session,from,to,status: numbers from 1 on; held, open or cancelled.")
    private @Nullable Path sessions;

    @Option(names = "--rule", paramLabel = "RULE", description = "Such as \"attend>=2/3; misses<=2; must=1\".")
    private @Nullable String rule;

    @Option(names = "--scale", paramLabel = "SCALE", description = "What marks are worth; P2L1E1A0 if nothing is said.")
    private String scale = PointScale.STANDARD.toString();

    @Option(names = "--free", paramLabel = "N", description = "How many sessions are left out for the learner; 0.")
    private long free;

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written; text if not said.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    CourseSheet(Console console) {
        this.console = console;
    }

    /** A session of the file. */
    private record Session(Instant from, Instant to, SheetMark without) {}

    /** What is counted of one person. */
    private record Counted(String person, AttendanceSheet sheet, Optional<CompletionRule.Verdict> verdict) {
        String marks() {
            return sheet.sessions().stream()
                    .map(one -> String.valueOf(one.mark().letter()))
                    .collect(Collectors.joining());
        }
    }

    @Override
    public Integer call() {
        try {
            ImmutableList<Session> held = sessions();
            CompletionRule rules = CompletionRule.parse(rule);
            PointScale points = PointScale.parse(scale);
            ImmutableList<Counted> all = marks(held).entrySet().stream()
                    .map(one -> counted(one.getKey(), one.getValue(), rules, points))
                    .collect(ImmutableList.toImmutableList());
            console.out().print(format == Format.JSON ? json(all) : text(all));
            console.out().flush();
            return Main.OK;
        } catch (CommonhallException refusal) {
            console.err().println(refusal.message(language.locale()));
            return Main.REFUSED;
        }
    }

    private Counted counted(String person, SheetMark[] marks, CompletionRule rules, PointScale points) {
        ImmutableList.Builder<AttendanceSheet.Entry> entries = ImmutableList.builder();
        for (int i = 0; i < marks.length; i++) {
            entries.add(new AttendanceSheet.Entry(marks[i], rules.must().contains(i + 1L)));
        }
        AttendanceSheet counted = new AttendanceSheet(entries.build(), points, rules.free(free));
        return new Counted(
                person, counted, rule == null ? Optional.empty() : Optional.of(rules.judge(counted, Passing.PENDING)));
    }

    private ImmutableList<Session> sessions() {
        TextFile file = TextFile.read(Cases.given("--sessions", sessions), null);
        CsvTable table = CsvTable.read(file.name(), new StringReader(file.text()), "session", "from", "to", "status");
        ImmutableList.Builder<Session> all = ImmutableList.builder();
        long next = 1;
        for (CsvTable.Row row : table.rows()) {
            Instant from = time(table, row, 1, "");
            Instant to = time(table, row, 2, "");
            SheetMark without = STATUS.get(row.get(3));
            if (!row.get(0).equals(String.valueOf(next++))) {
                table.refuse(row.line(), 0, "calendar.case.field");
            }
            if (without == null) {
                table.refuse(row.line(), 3, "calendar.case.field");
            }
            if (from != null && to != null && !from.isBefore(to)) {
                table.refuse(row.line(), 2, "calendar.case.time", row.get(2));
            }
            if (from != null && to != null && without != null) {
                all.add(new Session(from, to, without));
            }
        }
        table.finish();
        return all.build();
    }

    /** The marks of everybody, in the order of the file; whoever is not named in a session that was held was missing. */
    private Map<String, SheetMark[]> marks(ImmutableList<Session> sessions) {
        TextFile file = TextFile.read(Cases.given("FILE", sheet), null);
        CsvTable table =
                CsvTable.read(file.name(), new StringReader(file.text()), "person", "session", "in", "out", "mark");
        Map<String, SheetMark[]> all = new LinkedHashMap<>();
        Map<String, boolean[]> said = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            int number = number(row.get(1), sessions.size());
            if (row.get(0).isEmpty() || number == 0) {
                table.refuse(row.line(), number == 0 ? 1 : 0, "calendar.case.field");
                continue;
            }
            SheetMark[] marks = all.computeIfAbsent(
                    row.get(0),
                    person -> sessions.stream().map(Session::without).toArray(SheetMark[]::new));
            boolean[] known = said.computeIfAbsent(row.get(0), person -> new boolean[sessions.size()]);
            if (known[number - 1]) {
                table.refuse(row.line(), 0, "attendance.twice");
            }
            known[number - 1] = true;
            SheetMark mark = mark(table, row, sessions.get(number - 1));
            if (mark != null && marks[number - 1] == SheetMark.ABSENT) {
                marks[number - 1] = mark;
            }
        }
        table.finish();
        return all;
    }

    private static int number(String text, int most) {
        return text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= most ? Integer.parseInt(text) : 0;
    }

    private static @Nullable SheetMark mark(CsvTable table, CsvTable.Row row, Session session) {
        if (!row.get(4).isEmpty()) {
            boolean alone = row.get(2).isEmpty() && row.get(3).isEmpty();
            SheetMark said = row.get(4).matches("[PLEAN]") ? letter(row.get(4).charAt(0)) : null;
            if (said == null || !alone) {
                table.refuse(row.line(), 4, "calendar.case.field");
            }
            return said;
        }
        Instant in = row.get(2).isEmpty() ? null : time(table, row, 2, day(session));
        Instant out = row.get(3).isEmpty() ? null : time(table, row, 3, day(session));
        if (in != null && out != null && out.isBefore(in)) {
            table.refuse(row.line(), 3, "attendance.times", row.get(2), row.get(3));
        }
        AttendanceMark mark = TIMES.mark(session.from(), session.to(), in, out);
        return letter(mark.letter().charAt(0));
    }

    private static String day(Session session) {
        return LocalDateTime.ofInstant(session.from(), ZoneOffset.UTC).toLocalDate() + "T";
    }

    private static @Nullable SheetMark letter(char letter) {
        for (SheetMark mark : SheetMark.values()) {
            if (mark.letter() == letter) {
                return mark;
            }
        }
        return null;
    }

    /** A local time, of the day of the session where no day is written; the zone plays no part. */
    private static @Nullable Instant time(CsvTable table, CsvTable.Row row, int column, String day) {
        String text = row.get(column);
        try {
            return Cases.time("in", text.contains("-") ? text : day + text).toInstant(ZoneOffset.UTC);
        } catch (CommonhallException bad) {
            table.refuse(row.line(), column, "calendar.case.time", text);
            return null;
        }
    }

    private String text(ImmutableList<Counted> all) {
        StringBuilder text = new StringBuilder();
        for (Counted one : all) {
            text.append(one.person()).append("  ").append(one.marks()).append('\n');
            boolean chinese = language == ReportOptions.Language.ZH;
            text.append(chinese ? "  已上 " : "  taken ").append(one.sheet().taken());
            text.append(chinese ? "，全部 " : ", all ").append(one.sheet().all());
            text.append(chinese ? "，可达 " : ", possible ")
                    .append(one.sheet().possible())
                    .append('\n');
            one.verdict()
                    .ifPresent(verdict -> verdict.lines()
                            .forEach(line -> text.append("  ")
                                    .append(line.text(language.locale()).strip())
                                    .append('\n')));
        }
        return text.toString();
    }

    /** One object a line, as the answers of cases are. */
    private String json(ImmutableList<Counted> all) {
        StringBuilder lines = new StringBuilder();
        for (Counted one : all) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("person", one.person());
            row.put("marks", one.marks());
            row.put("taken", one.sheet().taken().toString());
            row.put("all", one.sheet().all().toString());
            row.put("possible", one.sheet().possible().toString());
            one.verdict().ifPresent(verdict -> {
                row.put("holds", verdict.holds());
                row.put("reachable", verdict.reachable());
                row.put(
                        "rule",
                        verdict.lines().stream()
                                .map(line -> line.text(language.locale()).strip())
                                .toList());
            });
            lines.append(JsonWriter.string(row)).append('\n');
        }
        return lines.toString();
    }
}
