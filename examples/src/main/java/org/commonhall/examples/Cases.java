package org.commonhall.examples;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Questions in a file, one JSON object a line, and their answers in the same form and order. */
final class Cases {
    private static final String COLUMN = "column ";
    private static final Map<String, String> PLACES =
            Map.of("calendar.zone.unknown", "zone", "calendar.hours.window", "to", "calendar.recur.limit", "count");

    private Cases() {}

    /** Answers each line; a refusal is an answer too. */
    static void answer(Path file, Locale locale, Console console, Function<JsonObject, Map<String, ?>> answer) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.filter(line -> !line.isBlank())
                    .map(line -> answer(line, locale, answer))
                    .forEach(result -> console.out().println(JsonWriter.string(result)));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new InvalidInput("--cases", "calendar.case.file", file);
        }
        console.out().flush();
    }

    static String text(JsonObject asked, String field) {
        return given(field, asked.getString(field));
    }

    static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "calendar.case.field");
        }
        return value;
    }

    /** A local time to the minute or second; a date is its midnight. */
    static LocalDateTime time(String field, @Nullable String text) {
        String local = given(field, text);
        try {
            return local.length() == 10 ? LocalDate.parse(local).atStartOfDay() : LocalDateTime.parse(local);
        } catch (DateTimeException e) {
            throw new InvalidInput(field, "calendar.case.time", local);
        }
    }

    private static Map<String, ?> answer(String line, Locale locale, Function<JsonObject, Map<String, ?>> answer) {
        try {
            return answer.apply(JsonParser.object().from(line));
        } catch (JsonParserException e) {
            return refusal(new InvalidInput(COLUMN + e.getCharPosition(), "calendar.case.json"), locale);
        } catch (CommonhallException refusal) {
            return refusal(refusal, locale);
        }
    }

    private static Map<String, ?> refusal(CommonhallException refusal, Locale locale) {
        JsonObject error = new JsonObject();
        if (refusal instanceof InvalidInput invalid) {
            InvalidInput.Violation first = invalid.violations().get(0);
            error.put("code", first.code());
            error.put("at", place(first.path()));
        } else {
            error.put("code", refusal.code());
            error.put("at", PLACES.get(refusal.code()));
        }
        error.put("message", refusal.message(locale));
        return Map.of("error", error);
    }

    /** The column as a number, any other place by its name. */
    private static Object place(String path) {
        return path.startsWith(COLUMN) ? (Object) Integer.valueOf(path.substring(COLUMN.length())) : path;
    }
}
