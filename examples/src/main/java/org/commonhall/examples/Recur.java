package org.commonhall.examples;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.hours.OpeningDays;
import org.commonhall.calendar.recurrence.FifthWeekday;
import org.commonhall.calendar.recurrence.Recurrence;
import org.commonhall.calendar.recurrence.SkippedTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** When a rule of RFC 5545 recurs. */
@Command(
        name = "recur",
        mixinStandardHelpOptions = true,
        description = "Prints the occurrences of a recurrence rule of RFC 5545.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:answered", "2:refused; the message names the column"})
final class Recur implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "RRULE", description = "The rule, such as FREQ=WEEKLY;BYDAY=MO.")
    private @Nullable String rule;

    @Option(names = "--from", paramLabel = "T", description = "The local start, such as 2012-10-01T09:00.")
    private @Nullable String from;

    @Option(names = "--count", paramLabel = "N", description = "How many, at most 1000; all when nothing is said.")
    private @Nullable Integer count;

    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone; Asia/Shanghai if nothing is said.")
    private String zone = "Asia/Shanghai";

    @Option(
            names = "--fifth",
            paramLabel = "none|last",
            description = "What the fifth weekday is in a month of four; none if nothing is said.")
    private FifthWeekday fifth = FifthWeekday.NONE;

    @Option(
            names = "--skipped",
            paramLabel = "left_out|later",
            description = "What becomes of times that a clock change skips; left_out if nothing is said.")
    private SkippedTime skipped = SkippedTime.LEFT_OUT;

    @Option(names = "--format", paramLabel = "text|json", description = "How the answer is written.")
    private Hours.Form form = Hours.Form.TEXT;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "Questions, one JSON object a line: rrule, from, zone, count.")
    private @Nullable Path cases;

    Recur(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            if (cases != null) {
                Cases.answer(cases, language.locale(), console, this::answer);
            } else {
                answer();
            }
            return Main.OK;
        } catch (CommonhallException refusal) {
            console.err().println(refusal.message(language.locale()));
            return Main.REFUSED;
        }
    }

    private void answer() {
        List<String> dates = dates(rule == null ? "" : rule, Cases.time("--from", from), zone, count);
        if (form == Hours.Form.JSON) {
            console.out().println(JsonWriter.string(new JsonArray(dates)));
        } else {
            dates.forEach(console.out()::println);
        }
    }

    private Map<String, ?> answer(JsonObject asked) {
        if (asked.has("count") && !(asked.get("count") instanceof Integer)) {
            throw new InvalidInput("count", "calendar.case.field");
        }
        List<String> dates = dates(
                Cases.text(asked, "rrule"),
                Cases.time("from", asked.getString("from")),
                asked.has("zone") ? Cases.text(asked, "zone") : zone,
                asked.has("count") ? Integer.valueOf(asked.getInt("count")) : null);
        return Map.of("dates", new JsonArray(dates));
    }

    private List<String> dates(String text, LocalDateTime start, String zoneName, @Nullable Integer limit) {
        Recurrence recurrence = Recurrence.parse(text).with(fifth).with(skipped);
        ZoneId place = OpeningDays.of(zoneName).zone();
        List<ZonedDateTime> times =
                limit == null ? recurrence.all(start, place) : recurrence.first(start, place, limit);
        return times.stream().map(time -> time.toLocalDateTime().toString()).toList();
    }
}
