package org.commonhall.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.commonhall.CommonhallException;
import org.commonhall.Explanation;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.hours.OpeningDays;
import org.commonhall.text.CsvTable;
import org.commonhall.volunteering.service.ServiceCredit;
import org.commonhall.volunteering.shift.ShiftBlocks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How many hours of voluntary service are credited, by a file or by cases. */
@Command(
        name = "service-hours",
        mixinStandardHelpOptions = true,
        description = "Credits hours of voluntary service, and says what took the rest.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:credited", "2:refused"})
final class ServiceHours implements Callable<Integer> {
    private static final Duration DAY = Duration.ofDays(1);

    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "CSV with person,programme,start,end,break,recorded: local times, minutes of breaks.")
    private @Nullable Path file;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "Questions, one JSON object a line: zone, capMinutes, records; or op block: zone,"
                    + " restMinutes, longestMinutes, accepted, asked.")
    private @Nullable Path cases;

    @Option(names = "--zone", paramLabel = "Z", description = "Whose days are capped; Asia/Shanghai if not said.")
    private String zone = "Asia/Shanghai";

    @Option(names = "--cap", paramLabel = "H", description = "How many hours are credited a day at most.")
    private @Nullable Double cap;

    @Option(names = "--stars", paramLabel = "FILE", description = "CSV with level,hours: from how many hours on.")
    private @Nullable Path stars;

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written; text if not said.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    ServiceHours(Console console) {
        this.console = console;
    }

    /** A row of the file. */
    private record Row(String programme, ServiceCredit.Served served) {}

    @Override
    public Integer call() {
        try {
            if (cases != null) {
                Cases.answer(cases, language.locale(), console, ServiceHours::answer);
                return Main.OK;
            }
            Map<String, List<Row>> people = rows();
            ImmutableSortedMap<Long, String> levels = levels();
            StringBuilder out = new StringBuilder();
            people.forEach((person, rows) -> {
                ImmutableList<ServiceCredit.Credited> credits =
                        ServiceCredit.of(rows.stream().map(Row::served).toList());
                Map<String, String> programmes = new LinkedHashMap<>();
                rows.forEach(row -> programmes.put(row.served().id(), row.programme()));
                out.append(
                        format == Format.JSON
                                ? json(person, programmes, credits, levels)
                                : text(person, programmes, credits, levels));
            });
            console.out().print(out);
            console.out().flush();
            return Main.OK;
        } catch (CommonhallException refusal) {
            console.err().println(refusal.message(language.locale()));
            return Main.REFUSED;
        }
    }

    private static Map<String, ?> answer(JsonObject asked) {
        return switch (asked.getString("op", "credit")) {
            case "credit" -> credit(asked);
            case "block" -> block(asked);
            default -> throw new InvalidInput("op", "calendar.case.field");
        };
    }

    private static Map<String, ?> credit(JsonObject asked) {
        ZoneId zone = zone(asked);
        Duration cap = asked.has("capMinutes") ? minutes(asked, "capMinutes", 1) : DAY;
        List<ServiceCredit.Served> all = new ArrayList<>();
        for (Object one : Cases.given("records", asked.getArray("records"))) {
            if (!(one instanceof JsonObject record)) {
                throw new InvalidInput("records", "calendar.case.field");
            }
            Instant from = moment(record, "from", zone);
            all.add(served(
                    Cases.text(record, "id"),
                    from,
                    moment(record, "to", zone),
                    record.has("breakMinutes") ? minutes(record, "breakMinutes", 0) : Duration.ZERO,
                    record.has("recorded") ? moment(record, "recorded", zone) : from,
                    zone,
                    cap));
        }
        ImmutableList<ServiceCredit.Credited> credits = ServiceCredit.of(all);
        Map<String, Object> credited = new LinkedHashMap<>();
        credits.forEach(one -> credited.put(one.served().id(), one.credited().toMinutes()));
        Duration sum = ServiceCredit.total(credits);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("credited", credited);
        answer.put("minutes", sum.toMinutes());
        answer.put("certificateHours", ServiceCredit.hours(sum));
        return answer;
    }

    private static Map<String, ?> block(JsonObject asked) {
        ZoneId zone = zone(asked);
        Duration rest = minutes(asked, "restMinutes", 0);
        Duration longest = minutes(asked, "longestMinutes", 1);
        Duration overlap = asked.has("overlapMinutes") ? minutes(asked, "overlapMinutes", 0) : Duration.ZERO;
        List<Span> accepted = Cases.given("accepted", asked.getArray("accepted")).stream()
                .map(one -> span("accepted", one, zone))
                .toList();
        Span shift = span("asked", asked.getArray("asked"), zone);
        ShiftBlocks.Limits limits = new ShiftBlocks.Limits(overlap, longest, rest);
        Optional<Explanation> against = ShiftBlocks.against(accepted, shift, limits);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("allowed", against.isEmpty());
        against.ifPresent(why -> answer.put("why", why.code()));
        answer.put("blockMinutes", ShiftBlocks.work(accepted, shift, rest).toMinutes());
        return answer;
    }

    private static Span span(String field, @Nullable Object pair, ZoneId zone) {
        if (!(pair instanceof JsonArray times) || times.size() != 2) {
            throw new InvalidInput(field, "calendar.case.field");
        }
        return Span.of(
                Cases.time(field, times.getString(0)).atZone(zone).toInstant(),
                Cases.time(field, times.getString(1)).atZone(zone).toInstant());
    }

    private static ZoneId zone(JsonObject asked) {
        return OpeningDays.of(asked.getString("zone", "Asia/Shanghai")).zone();
    }

    private static Duration minutes(JsonObject asked, String field, long least) {
        if (!(asked.get(field) instanceof Number number)
                || number.doubleValue() != number.longValue()
                || number.longValue() < least) {
            throw new InvalidInput(field, "calendar.case.field");
        }
        return Duration.ofMinutes(number.longValue());
    }

    private static Instant moment(JsonObject asked, String field, ZoneId zone) {
        return moment(field, Cases.time(field, asked.getString(field)), zone);
    }

    /** A time that the clock skips was none. */
    private static Instant moment(String field, LocalDateTime time, ZoneId zone) {
        if (zone.getRules().getValidOffsets(time).isEmpty()) {
            throw new InvalidInput(field, "shift.time.gap", time, zone);
        }
        return time.atZone(zone).toInstant();
    }

    /** Refuses what the library would not record. */
    private static ServiceCredit.Served served(
            String id, Instant from, Instant until, Duration pause, Instant recorded, ZoneId zone, Duration cap) {
        if (!from.isBefore(until)) {
            throw new RuleViolation("service.span", from, until);
        }
        Span span = new Span(from, until);
        if (span.length().compareTo(DAY) > 0) {
            throw new RuleViolation("service.long", span.length().toMinutes(), DAY.toMinutes());
        }
        if (pause.compareTo(span.length()) > 0) {
            throw new RuleViolation(
                    "service.pause", pause.toMinutes(), span.length().toMinutes());
        }
        return new ServiceCredit.Served(id, span, pause, recorded, zone, cap);
    }

    /** What everybody has served, in the order of the file; records are told apart by their line. */
    private Map<String, List<Row>> rows() {
        ZoneId days = OpeningDays.of(zone).zone();
        TextFile text = TextFile.read(Cases.given("FILE", file), null);
        CsvTable table = CsvTable.read(
                text.name(), new StringReader(text.text()), "person", "programme", "start", "end", "break", "recorded");
        Duration most = cap == null ? DAY : Duration.ofSeconds(Math.round(cap * 3600));
        if (most.isNegative() || most.isZero()) {
            throw new InvalidInput("--cap", "calendar.case.field");
        }
        Map<String, List<Row>> people = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            if (row.get(0).isEmpty()) {
                table.refuse(row.line(), 0, "calendar.case.field");
                continue;
            }
            Instant from = moment(table, row, 2, days);
            Instant until = moment(table, row, 3, days);
            Instant recorded = row.get(5).isEmpty() ? from : moment(table, row, 5, days);
            if (!row.get(4).matches("\\d{0,5}")) {
                table.refuse(row.line(), 4, "calendar.case.field");
            } else if (from != null && until != null && recorded != null) {
                Duration pause = Duration.ofMinutes(row.get(4).isEmpty() ? 0 : Long.parseLong(row.get(4)));
                try {
                    String id = String.format(Locale.ROOT, "%010d", row.line());
                    people.computeIfAbsent(row.get(0), person -> new ArrayList<>())
                            .add(new Row(row.get(1), served(id, from, until, pause, recorded, days, most)));
                } catch (RuleViolation refused) {
                    table.refuse(row.line(), 3, refused);
                }
            }
        }
        table.finish();
        return people;
    }

    private static @Nullable Instant moment(CsvTable table, CsvTable.Row row, int column, ZoneId zone) {
        try {
            return moment("time", Cases.time("time", row.get(column)), zone);
        } catch (CommonhallException bad) {
            table.refuse(row.line(), column, bad);
            return null;
        }
    }

    /** Levels by the hours from which on they are reached. */
    private ImmutableSortedMap<Long, String> levels() {
        if (stars == null) {
            return ImmutableSortedMap.of();
        }
        TextFile text = TextFile.read(stars, null);
        CsvTable table = CsvTable.read(text.name(), new StringReader(text.text()), "level", "hours");
        Map<Long, String> levels = new TreeMap<>();
        for (CsvTable.Row row : table.rows()) {
            if (row.get(0).isEmpty() || !row.get(1).matches("\\d{1,6}")) {
                table.refuse(row.line(), row.get(0).isEmpty() ? 0 : 1, "calendar.case.field");
            } else {
                levels.put(Long.valueOf(row.get(1)), row.get(0));
            }
        }
        table.finish();
        return ImmutableSortedMap.copyOf(levels);
    }

    private static @Nullable String level(ImmutableSortedMap<Long, String> levels, Duration sum) {
        Map.Entry<Long, String> reached = levels.floorEntry(sum.toHours());
        return reached == null ? null : reached.getValue();
    }

    // Lines are padded, because the id decides as text between two that were recorded at once.
    private static long line(String id) {
        return Long.parseLong(id);
    }

    private String text(
            String person,
            Map<String, String> programmes,
            ImmutableList<ServiceCredit.Credited> credits,
            ImmutableSortedMap<Long, String> levels) {
        boolean zh = language == ReportOptions.Language.ZH;
        StringBuilder text = new StringBuilder(person).append('\n');
        for (ServiceCredit.Credited one : credits) {
            text.append(zh ? "  第 " : "  line ")
                    .append(line(one.served().id()))
                    .append(zh ? " 行 " : " ")
                    .append(programmes.get(one.served().id()))
                    .append(zh ? "：认定 " : ": ")
                    .append(one.credited().toMinutes())
                    .append(zh ? " 分钟" : " min credited");
            part(text, zh ? "重叠" : "covered", one.covered());
            if (!one.coveredBy().isEmpty()) {
                text.append(zh ? "（行 " : " (line ")
                        .append(String.join(
                                ", ",
                                one.coveredBy().stream()
                                        .map(id -> String.valueOf(line(id)))
                                        .toList()))
                        .append(zh ? "）" : ")");
            }
            part(text, zh ? "休息" : "break", one.paused());
            part(text, zh ? "超过每日上限" : "over the cap of a day", one.capped());
            text.append('\n');
        }
        Duration sum = ServiceCredit.total(credits);
        text.append(zh ? "  合计 " : "  total ").append(sum.toMinutes()).append(zh ? " 分钟，证明 " : " min, certificate ");
        text.append(ServiceCredit.hours(sum)).append(zh ? " 小时" : " h");
        String level = level(levels, sum);
        if (level != null) {
            text.append(zh ? "，等级 " : ", level ").append(level);
        }
        return text.append('\n').toString();
    }

    private static void part(StringBuilder text, String word, Duration taken) {
        if (!taken.isZero()) {
            text.append(", -").append(taken.toMinutes()).append(' ').append(word);
        }
    }

    /** One object a person and line. */
    private String json(
            String person,
            Map<String, String> programmes,
            ImmutableList<ServiceCredit.Credited> credits,
            ImmutableSortedMap<Long, String> levels) {
        List<Map<String, Object>> records = new ArrayList<>();
        for (ServiceCredit.Credited one : credits) {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("line", line(one.served().id()));
            record.put("programme", programmes.get(one.served().id()));
            record.put("minutes", one.credited().toMinutes());
            record.put("covered", one.covered().toMinutes());
            record.put(
                    "coveredBy",
                    one.coveredBy().stream().map(ServiceHours::line).toList());
            record.put("break", one.paused().toMinutes());
            record.put("capped", one.capped().toMinutes());
            records.add(record);
        }
        Duration sum = ServiceCredit.total(credits);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("person", person);
        row.put("records", records);
        row.put("minutes", sum.toMinutes());
        row.put("certificateHours", ServiceCredit.hours(sum));
        row.put("level", level(levels, sum));
        return JsonWriter.string(row) + '\n';
    }
}
