package org.commonhall.examples;

import com.google.common.collect.ImmutableList;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.AttendanceRule;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.hours.OpeningDays;
import org.commonhall.credential.Validity;
import org.commonhall.learning.course.AttendanceSheet;
import org.commonhall.learning.course.CompletionRule;
import org.commonhall.learning.course.CourseDates;
import org.commonhall.learning.course.OnDayOff;
import org.commonhall.learning.course.PointScale;
import org.commonhall.learning.course.PrerequisiteRule;
import org.commonhall.learning.course.SheetMark;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the rules of courses say. */
@Command(
        name = "course",
        mixinStandardHelpOptions = true,
        description = "Answers questions about attendance, completion, dates and prerequisites of courses.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:answered", "2:refused"},
        subcommands = CourseSheet.class)
final class CourseCases implements Callable<Integer> {
    private final Console console;

    // Not "required", which would bind the subcommand too.
    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description =
                    "Questions, one JSON object a line, told apart by op: attendance, arrival, validity, sessions, prerequisite.")
    private @Nullable Path cases;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    CourseCases(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Cases.answer(Cases.given("--cases", cases), language.locale(), console, CourseCases::answer);
            return Main.OK;
        } catch (CommonhallException refusal) {
            console.err().println(refusal.message(language.locale()));
            return Main.REFUSED;
        }
    }

    private static Map<String, ?> answer(JsonObject asked) {
        return switch (Cases.text(asked, "op")) {
            case "attendance" -> attendance(asked);
            case "arrival" -> arrival(asked);
            case "validity" -> validity(asked);
            case "sessions" -> sessions(asked);
            case "prerequisite" -> prerequisite(asked);
            default -> throw new InvalidInput("op", "calendar.case.field");
        };
    }

    private static Map<String, ?> attendance(JsonObject asked) {
        CompletionRule rule = CompletionRule.parse(asked.getString("rule"));
        Set<Long> must = asked.getArray("must", new JsonArray()).stream()
                .map(number -> ((Number) number).longValue())
                .collect(Collectors.toSet());
        String marks = Cases.text(asked, "marks");
        ImmutableList.Builder<AttendanceSheet.Entry> entries = ImmutableList.builder();
        for (int i = 0; i < marks.length(); i++) {
            long number = i + 1L;
            entries.add(new AttendanceSheet.Entry(
                    mark(marks.charAt(i)), must.contains(number) || rule.must().contains(number)));
        }
        AttendanceSheet sheet = new AttendanceSheet(
                entries.build(),
                PointScale.parse(asked.getString("scale", PointScale.STANDARD.toString())),
                rule.free(asked.getLong("free", 0)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("taken", sheet.taken().toString());
        answer.put("all", sheet.all().toString());
        answer.put("possible", sheet.possible().toString());
        if (asked.has("rule")) {
            CompletionRule.Verdict verdict = rule.judge(sheet);
            answer.put("holds", verdict.holds());
            answer.put("reachable", verdict.reachable());
        }
        return answer;
    }

    private static Map<String, ?> arrival(JsonObject asked) {
        AttendanceMark mark = new AttendanceRule(
                        minutes(asked, "late", AttendanceRule.STANDARD.lateAfter()),
                        minutes(asked, "absent", AttendanceRule.STANDARD.absentAfter()),
                        minutes(asked, "early", AttendanceRule.STANDARD.earlyLeave()))
                .mark(
                        Cases.given("from", clock(asked, "from")),
                        Cases.given("to", clock(asked, "to")),
                        clock(asked, "in"),
                        clock(asked, "out"));
        return Map.of("mark", mark.letter());
    }

    private static Duration minutes(JsonObject asked, String field, Duration standard) {
        return Duration.ofMinutes(asked.getLong(field, standard.toMinutes()));
    }

    /** A time of day on a day of no meaning, null where none is given. */
    private static @Nullable Instant clock(JsonObject asked, String field) {
        String text = asked.getString(field);
        return text == null ? null : Cases.time(field, "1970-01-01T" + text).toInstant(ZoneOffset.UTC);
    }

    private static Map<String, ?> validity(JsonObject asked) {
        LocalDate issued = Cases.time("issued", asked.getString("issued")).toLocalDate();
        return Map.of(
                "firstInvalidDay",
                Validity.firstInvalidDay(issued, asked.getLong("months", 0)).toString());
    }

    private static SheetMark mark(char letter) {
        return Arrays.stream(SheetMark.values())
                .filter(mark -> mark.letter() == letter)
                .findAny()
                .orElseThrow(() -> new InvalidInput("marks", "calendar.case.field"));
    }

    private static Map<String, ?> sessions(JsonObject asked) {
        ZoneId zone = OpeningDays.of(asked.getString("zone", "Asia/Shanghai")).zone();
        JsonArray dates = new JsonArray();
        JsonArray skipped = new JsonArray();
        for (CourseDates.Date date : CourseDates.of(
                Cases.text(asked, "rrule"),
                Cases.time("from", asked.getString("from")),
                Duration.ofMinutes(asked.getLong("minutes", 60)),
                zone,
                policy(asked.getString("dayOff", "SKIP")),
                HolidayList.prc())) {
            String start = LocalDateTime.ofInstant(date.span().from(), zone).toString();
            if (date.dayOff() == null) {
                dates.add(start);
            } else {
                JsonObject off = new JsonObject();
                off.put("date", start);
                off.put("for", date.dayOff().text(Locale.CHINESE));
                skipped.add(off);
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("dates", dates);
        answer.put("skipped", skipped);
        return answer;
    }

    private static OnDayOff policy(String name) {
        return Arrays.stream(OnDayOff.values())
                .filter(policy -> policy.name().equals(name))
                .findAny()
                .orElseThrow(() -> new InvalidInput("dayOff", "calendar.case.field"));
    }

    private static Map<String, ?> prerequisite(JsonObject asked) {
        List<PrerequisiteRule.Held> held = new ArrayList<>();
        for (Object one : Cases.given("held", asked.getArray("held"))) {
            JsonObject known = (JsonObject) one;
            String until = known.getString("until");
            held.add(new PrerequisiteRule.Held(
                    Cases.text(known, "code"),
                    Cases.time("from", known.getString("from")).toLocalDate(),
                    until == null ? null : Cases.time("until", until).toLocalDate()));
        }
        LocalDate on = Cases.time("on", asked.getString("on")).toLocalDate();
        LocalDate today = asked.has("today")
                ? Cases.time("today", asked.getString("today")).toLocalDate()
                : on;
        PrerequisiteRule.Answer found =
                PrerequisiteRule.parse(Cases.text(asked, "rule")).ask(held, today, on);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("met", found.met());
        answer.put("missing", new JsonArray(found.missing()));
        answer.put("lapsing", new JsonArray(found.lapsing()));
        return answer;
    }
}
