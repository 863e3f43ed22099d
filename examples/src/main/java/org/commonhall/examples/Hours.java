package org.commonhall.examples;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.commonhall.CommonhallException;
import org.commonhall.Explanation;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.calendar.hours.OpeningAnswer;
import org.commonhall.calendar.hours.OpeningDays;
import org.commonhall.calendar.hours.OpeningHours;
import org.commonhall.calendar.hours.OpeningInterval;
import org.commonhall.calendar.hours.OpeningState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** When it is open, by opening hours in the syntax of OpenStreetMap. */
@Command(
        name = "hours",
        mixinStandardHelpOptions = true,
        description = "Prints the intervals in which opening hours are open or unknown, or explains one moment.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:answered", "2:refused; the message names the column"})
final class Hours implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "EXPR", description = "The opening hours, such as \"Mo-Fr 09:00-18:00\".")
    private @Nullable String text;

    @Option(names = "--from", paramLabel = "T", description = "Local begin of the window, such as 2012-10-01T00:00.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "T", description = "Local end of the window.")
    private @Nullable String to;

    @Option(names = "--at", paramLabel = "T", description = "A local moment to explain instead.")
    private @Nullable String at;

    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone; Asia/Shanghai if nothing is said.")
    private String zone = "Asia/Shanghai";

    @Option(names = "--country", paramLabel = "CN", description = "Whose public holidays PH stands for; CN is known.")
    private @Nullable String country;

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            description = {
                "What PH stands for where the country is not CN: CSV with the columns",
                "date,kind,name_zh,name_en,decree and the kinds list, off, work and plain."
            })
    private @Nullable Path holidays;

    @Option(names = "--school-holidays", paramLabel = "FILE", description = "What SH stands for, in the same form.")
    private @Nullable Path schoolHolidays;

    @Option(
            names = "--makeup",
            paramLabel = "as_weekday|as_calendar",
            description = "What make-up working days are; as_weekday if nothing is said.")
    private MakeupPolicy makeup = MakeupPolicy.AS_WEEKDAY;

    @Option(
            names = "--latitude",
            paramLabel = "DEGREES",
            description = "Where the sun rises and sets, to the north; with --longitude.")
    private @Nullable Double latitude;

    @Option(names = "--longitude", paramLabel = "DEGREES", description = "The same to the east; with --latitude.")
    private @Nullable Double longitude;

    @Option(names = "--format", paramLabel = "text|json", description = "How the answer is written.")
    private Form form = Form.TEXT;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "Questions, one JSON object a line: expr, from, to, zone, country, latitude, longitude.")
    private @Nullable Path cases;

    private @Nullable HolidayList publicList;
    private @Nullable HolidayList schoolList;

    Hours(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            publicList = list(holidays);
            schoolList = list(schoolHolidays);
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
        OpeningHours hours = read(text == null ? "" : text);
        OpeningDays days = at(days(zone, country), latitude, longitude);
        if (at != null) {
            explain(hours, days, moment("--at", at, days));
            return;
        }
        List<OpeningInterval> intervals = hours.intervals(moment("--from", from, days), moment("--to", to, days), days);
        if (form == Form.JSON) {
            console.out().println(JsonWriter.string(json(intervals, days.zone())));
        } else {
            intervals.forEach(interval -> console.out().println(line(interval, days.zone())));
        }
    }

    private void explain(OpeningHours hours, OpeningDays days, Instant moment) {
        String account = hours.explain(moment, days).text(language.locale());
        if (form == Form.TEXT) {
            console.out().print(account);
            return;
        }
        OpeningAnswer answer = hours.at(moment, days);
        JsonObject json = new JsonObject();
        json.put("at", local(moment, days.zone()));
        json.put("state", code(answer.state()));
        json.put("comment", comment(answer.comment(), answer.openEnd()));
        json.put("rule", answer.rule() == 0 ? null : answer.rule());
        json.put(
                "next",
                hours.nextChange(moment, days)
                        .map(next -> local(next, days.zone()))
                        .orElse(null));
        json.put("provisional", answer.provisional());
        json.put("explanation", new JsonArray(account.lines().toList()));
        console.out().println(JsonWriter.string(json));
    }

    private Map<String, ?> answer(JsonObject asked) {
        OpeningDays days = at(
                days(Cases.text(asked, "zone"), asked.getString("country")),
                number(asked, "latitude"),
                number(asked, "longitude"));
        OpeningHours hours = read(Cases.text(asked, "expr"));
        List<OpeningInterval> intervals = hours.intervals(
                moment("from", asked.getString("from"), days), moment("to", asked.getString("to"), days), days);
        JsonObject answer = new JsonObject();
        answer.put("intervals", json(intervals, days.zone()));
        hours.warning()
                .ifPresent(warning ->
                        answer.put("warning", warning.text(language.locale()).strip()));
        return answer;
    }

    private static @Nullable Double number(JsonObject asked, String field) {
        if (!asked.has(field)) {
            return null;
        }
        Object number = asked.get(field);
        return Cases.given(field, number instanceof Number degrees ? degrees.doubleValue() : null);
    }

    private OpeningHours read(String expression) {
        OpeningHours hours = OpeningHours.parseWithSun(expression);
        hours.warning().ifPresent(warning -> console.err().print(warning.text(language.locale())));
        return hours;
    }

    private OpeningDays days(String zoneName, @Nullable String countryCode) {
        OpeningDays days = new OpeningDays(OpeningDays.of(zoneName).zone(), publicList, schoolList, makeup, null);
        return "CN".equalsIgnoreCase(countryCode) ? days.with(HolidayList.prc(), makeup) : days;
    }

    private static OpeningDays at(OpeningDays days, @Nullable Double north, @Nullable Double east) {
        if (north == null && east == null) {
            return days;
        }
        return days.at(Cases.given("latitude", north), Cases.given("longitude", east));
    }

    private static @Nullable HolidayList list(@Nullable Path file) {
        return file == null
                ? null
                : HolidayList.read(new StringReader(TextFile.read(file, null).text()));
    }

    private static Instant moment(String field, @Nullable String local, OpeningDays days) {
        return Cases.time(field, local).atZone(days.zone()).toInstant();
    }

    private JsonArray json(List<OpeningInterval> intervals, ZoneId place) {
        JsonArray array = new JsonArray();
        for (OpeningInterval interval : intervals) {
            JsonObject json = new JsonObject();
            json.put("from", local(interval.from(), place));
            json.put("to", local(interval.until(), place));
            json.put("state", code(interval.state()));
            json.put("comment", comment(interval.comment(), interval.openEnd()));
            array.add(json);
        }
        return array;
    }

    private String line(OpeningInterval interval, ZoneId place) {
        String comment = comment(interval.comment(), interval.openEnd());
        return local(interval.from(), place) + "  " + local(interval.until(), place) + "  " + code(interval.state())
                + (comment == null ? "" : "  " + comment);
    }

    private @Nullable String comment(@Nullable String comment, boolean openEnd) {
        return comment == null && openEnd
                ? Explanation.of("calendar.hours.open_end")
                        .text(language.locale())
                        .strip()
                : comment;
    }

    private static String code(OpeningState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String local(Instant moment, ZoneId place) {
        return LocalDateTime.ofInstant(moment, place).toString();
    }

    /** How an answer is written. */
    enum Form {
        TEXT,
        JSON
    }
}
