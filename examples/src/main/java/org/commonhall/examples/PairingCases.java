package org.commonhall.examples;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.calendar.hours.OpeningDays;
import org.commonhall.volunteering.pairing.Cadence;
import org.commonhall.volunteering.pairing.LanguageMatch;
import org.commonhall.volunteering.pairing.PairingScore;
import org.commonhall.volunteering.pairing.PlaceMatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the rules of pairings say. */
@Command(
        name = "pairing",
        mixinStandardHelpOptions = true,
        description = "Answers questions about when companions are to meet again, and how well two people would suit.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:answered", "2:refused"})
final class PairingCases implements Callable<Integer> {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Console console;

    @Option(
            names = "--cases",
            required = true,
            paramLabel = "FILE",
            description =
                    "Questions, one JSON object a line, told apart by op: cadence with days, made, pauses, zone; score"
                            + " with overlapMinutes, neededMinutes, place, language, interests, max, live.")
    private @Nullable Path cases;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    PairingCases(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Cases.answer(Cases.given("--cases", cases), language.locale(), console, PairingCases::answer);
            return Main.OK;
        } catch (CommonhallException refusal) {
            console.err().println(refusal.message(language.locale()));
            return Main.REFUSED;
        }
    }

    private static Map<String, ?> answer(JsonObject asked) {
        return switch (Cases.text(asked, "op")) {
            case "cadence" -> cadence(asked);
            case "score" -> score(asked);
            default -> throw new InvalidInput("op", "calendar.case.field");
        };
    }

    private static Map<String, ?> cadence(JsonObject asked) {
        ZoneId zone = OpeningDays.of(asked.getString("zone", "Asia/Shanghai")).zone();
        Spans pauses = asked.has("pauses")
                ? Spans.of(Cases.given("pauses", asked.getArray("pauses")).stream()
                        .map(one -> pause(one, zone))
                        .toList())
                : Spans.NONE;
        Cadence cadence =
                Cadence.of(moment("made", asked.getString("made"), zone), number(asked, "days"), pauses, zone);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("due", cadence.dueOn().toString());
        answer.put("alarm", MINUTES.format(LocalDateTime.ofInstant(cadence.alarmAt(), zone)));
        return answer;
    }

    private static Span pause(@Nullable Object pair, ZoneId zone) {
        if (!(pair instanceof JsonArray times) || times.size() != 2) {
            throw new InvalidInput("pauses", "calendar.case.field");
        }
        return Span.of(moment("pauses", times.getString(0), zone), moment("pauses", times.getString(1), zone));
    }

    /** A time that the clock skips was none. */
    private static Instant moment(String field, @Nullable String text, ZoneId zone) {
        LocalDateTime time = Cases.time(field, text);
        if (zone.getRules().getValidOffsets(time).isEmpty()) {
            throw new InvalidInput(field, "shift.time.gap", time, zone);
        }
        return time.atZone(zone).toInstant();
    }

    private static Map<String, ?> score(JsonObject asked) {
        PairingScore score = PairingScore.of(
                number(asked, "overlapMinutes"),
                number(asked, "neededMinutes"),
                constant(PlaceMatch.class, asked, "place"),
                constant(LanguageMatch.class, asked, "language"),
                number(asked, "interests"),
                number(asked, "max"),
                number(asked, "live"));
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("hours", score.hours());
        parts.put("place", score.place());
        parts.put("language", score.language());
        parts.put("interests", score.interests());
        parts.put("load", score.load());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("score", score.sum());
        answer.put("parts", parts);
        return answer;
    }

    /** A whole number. */
    private static long number(JsonObject asked, String field) {
        if (!(asked.get(field) instanceof Number number) || number.doubleValue() != number.longValue()) {
            throw new InvalidInput(field, "calendar.case.field");
        }
        return number.longValue();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonObject asked, String field) {
        String text = Cases.text(asked, field);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, "calendar.case.field"));
    }
}
