package org.commonhall.exchange;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhall.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a file of requests map to cases (映射). Read from a mapping file of {@code name = value} lines in
 * UTF-8; lines that begin with {@code #} are comments.
 *
 * @param source the source's name; a key is unique within its source
 * @param key the column of the source's own key
 * @param opened the column of when a request came in
 * @param closed the column of when it was closed, empty while it is open
 * @param category the column of what it is about, null where there is none
 * @param unit the column of the handling unit, null where there is none
 * @param descriptor the column of a closer description, null where there is none
 * @param place the columns of the place, joined by a comma
 * @param dates the patterns of {@code java.time} that dates may follow, tried in order
 * @param zone where the dates are local
 * @param open whether everybody may find the cases; otherwise only those who handle them
 * @param separator what separates fields, where the file does not say otherwise
 * @param ragged what becomes of rows with more or fewer columns than the header
 */
public record RequestProfile(
        String source,
        String key,
        String opened,
        String closed,
        @Nullable String category,
        @Nullable String unit,
        @Nullable String descriptor,
        ImmutableList<String> place,
        ImmutableList<String> dates,
        ZoneId zone,
        boolean open,
        char separator,
        RaggedRows ragged)
        implements ImportProfile {
    /** The profiles that come with the library. */
    public static final ImmutableList<String> NAMES = ImmutableList.of("la-311", "council-casework", "tower");

    private static final ImmutableSet<String> KNOWN = ImmutableSet.of(
            "source",
            "key",
            "opened",
            "closed",
            "category",
            "unit",
            "descriptor",
            "place",
            "dates",
            "zone",
            "visibility",
            "separator",
            "ragged");

    /**
     * Finds a profile of the library.
     *
     * @param name one of {@link #NAMES}
     * @return the profile, empty for any other name
     */
    public static Optional<RequestProfile> named(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        String resource = name + ".profile";
        try (InputStream in = RequestProfile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the library: " + resource);
            }
            return Optional.of(parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }

    /**
     * Reads a profile of the caller's own.
     *
     * @param file the mapping file, at most {@link ImportLimits#MAPPING} bytes
     * @return the profile
     * @throws InvalidInput naming the file and every line or name that is wrong
     */
    public static RequestProfile read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > ImportLimits.MAPPING) {
                throw new InvalidInput(name, "exchange.profile.large", ImportLimits.MAPPING);
            }
            return parse(name, Files.readString(file));
        } catch (IOException unreadable) {
            throw ImportSource.unreadable(name);
        }
    }

    /**
     * Reads the text of a mapping file.
     *
     * @param name the file's name, for messages
     * @param text the lines
     * @return the profile
     * @throws InvalidInput naming every line or name that is wrong
     */
    public static RequestProfile parse(String name, String text) {
        ImmutableList.Builder<InvalidInput.Violation> wrong = ImmutableList.builder();
        Map<String, String> values = new LinkedHashMap<>();
        List<String> lines = text.replaceFirst("^\ufeff", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int equals = line.indexOf('=');
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String known = equals < 0 ? line : line.substring(0, equals).strip();
            if (equals < 0 || !KNOWN.contains(known) || values.containsKey(known)) {
                wrong.add(violation(name, "exchange.profile.line", i + 1, known));
            } else {
                values.put(known, line.substring(equals + 1).strip());
            }
        }
        values.values().removeIf(String::isEmpty);
        Stream.of("source", "key", "opened", "closed", "dates", "zone")
                .filter(needed -> !values.containsKey(needed))
                .forEach(needed -> wrong.add(violation(name, "exchange.profile.missing", needed)));
        ImmutableList<String> dates = list(values, "dates", '|');
        dates.stream()
                .filter(pattern -> !readable(() -> formatter(pattern)))
                .forEach(pattern -> wrong.add(violation(name, "exchange.profile.value", "dates", pattern)));
        String zone = values.getOrDefault("zone", "UTC");
        if (!readable(() -> ZoneId.of(zone))) {
            wrong.add(violation(name, "exchange.profile.value", "zone", zone));
        }
        String visibility = values.getOrDefault("visibility", "private");
        if (!visibility.equals("public") && !visibility.equals("private")) {
            wrong.add(violation(name, "exchange.profile.value", "visibility", visibility));
        }
        String source = values.getOrDefault("source", "");
        if (source.length() > ImportLimits.SOURCE) {
            wrong.add(violation(name, "exchange.profile.value", "source", source));
        }
        String separator = values.getOrDefault("separator", ",").replace("tab", "\t");
        if (separator.length() != 1 || "\"\r\n".contains(separator)) {
            wrong.add(violation(name, "exchange.profile.value", "separator", separator));
        }
        String ragged = values.getOrDefault("ragged", "skip");
        Optional<RaggedRows> policy = Arrays.stream(RaggedRows.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(ragged))
                .findAny();
        if (policy.isEmpty()) {
            wrong.add(violation(name, "exchange.profile.value", "ragged", ragged));
        }
        ImmutableList<InvalidInput.Violation> violations = wrong.build();
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return new RequestProfile(
                source,
                values.getOrDefault("key", ""),
                values.getOrDefault("opened", ""),
                values.getOrDefault("closed", ""),
                values.get("category"),
                values.get("unit"),
                values.get("descriptor"),
                list(values, "place", ','),
                dates,
                ZoneId.of(zone),
                visibility.equals("public"),
                separator.charAt(0),
                policy.orElseThrow());
    }

    /** Every column the profile names, each once. */
    ImmutableList<String> columns() {
        return Stream.concat(
                        Stream.of(key, opened, closed),
                        Stream.concat(
                                Stream.of(category, unit, descriptor)
                                        .flatMap(column -> Optional.ofNullable(column).stream()),
                                place.stream()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static ImmutableList<String> list(Map<String, String> values, String name, char separator) {
        return ImmutableList.copyOf(
                Splitter.on(separator).trimResults().omitEmptyStrings().splitToList(values.getOrDefault(name, "")));
    }

    private static InvalidInput.Violation violation(String file, String code, Object... arguments) {
        return new InvalidInput.Violation(file, code, ImmutableList.copyOf(arguments));
    }

    private static boolean readable(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
