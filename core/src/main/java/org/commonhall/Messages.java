package org.commonhall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * The texts of all codes in English and Chinese. The first segment of a code names the capability, whose package
 * holds the bundle; codes of no capability are in the root bundle. Thread-safe, and never asks for the default locale.
 */
public final class Messages {
    static final String ROOT = "org.commonhall";
    /** The zone of moments where neither their place nor a hall gives one. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Properties BUNDLES = load();

    private Messages() {}

    /**
     * The text of a code.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param code the stable code
     * @param arguments what the placeholders stand for; an explanation prints as its sentence, a name in the language, a
     *     constant, permission, role or kind of record by its label, a moment as wall time of its own zone, else of
     *     {@code Asia/Shanghai}, others by {@code toString}
     * @return the sentence, or the code with its arguments where no bundle knows it (a code of the host's own)
     */
    public static String text(Locale locale, String code, List<?> arguments) {
        return pattern(locale, code)
                .map(pattern -> format(pattern, locale, arguments))
                .orElseGet(() -> arguments.isEmpty() ? code : code + " " + arguments);
    }

    /**
     * The label of a constant as it stands within a sentence; {@link Words#label(Locale, Enum)} gives it alone.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param value a constant of an enum of the library
     * @return a word or short phrase, or the constant's name where no bundle knows it
     */
    public static String label(Locale locale, Enum<?> value) {
        return printable(locale, value);
    }

    static Optional<String> pattern(Locale locale, String code) {
        Locale known = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        int dot = code.indexOf('.');
        return pattern(BUNDLES.getProperty(code.substring(0, Math.max(dot, 0)), ROOT), known, code)
                .or(() -> pattern(ROOT, known, code));
    }

    static Properties bundles() {
        return BUNDLES;
    }

    static String format(String pattern, Locale locale, List<?> arguments) {
        try {
            return new MessageFormat(pattern, locale).format(printable(locale, arguments));
        } catch (
                IllegalArgumentException
                        broken) { // a pattern of a host's own; what it was to say is shown as it stands
            return arguments.isEmpty() ? pattern : pattern + " " + arguments;
        }
    }

    // Numbers print as digits: a request number or a year must not gain a thousands separator.
    private static Object[] printable(Locale locale, List<?> arguments) {
        return arguments.stream().map(argument -> printable(locale, argument)).toArray();
    }

    private static String printable(Locale locale, Object argument) {
        if (argument instanceof Explanation said) {
            return text(locale, said.code(), said.arguments());
        } else if (argument instanceof Instant
                || argument instanceof ZonedDateTime
                || argument instanceof LocalDateTime) {
            return wall(local(ZONE, argument));
        }
        String label = Labels.code(argument);
        return label != null
                ? pattern(locale, label)
                        .map(pattern -> format(pattern, locale, List.of()))
                        .orElseGet(argument::toString)
                : argument instanceof Name name ? name.text(locale) : argument.toString();
    }

    // Both locales asked for exist wherever the base bundle does, so the default locale is never consulted.
    private static Optional<String> pattern(String holder, Locale locale, String code) {
        try {
            return Optional.of(ResourceBundle.getBundle(holder + ".messages", locale, Messages.class.getModule())
                    .getString(code));
        } catch (MissingResourceException unknown) {
            return Optional.empty();
        }
    }

    /**
     * A code that is data, such as that of a group, as an argument of a message.
     *
     * @param prefix what stands in front of it in the bundles
     * @param code the code
     * @return its label, or the code itself where no bundle knows it
     */
    public static Object word(String prefix, String code) {
        return pattern(Locale.ENGLISH, prefix + code).isPresent() ? Explanation.of(prefix + code) : code;
    }

    /** A moment without a zone in one; moments of a place, and everything else, as they are. */
    static Object local(ZoneId zone, Object argument) {
        if (argument instanceof Explanation said) {
            return said.at(zone);
        } else if (argument instanceof Instant moment) {
            try {
                return moment.atZone(zone);
            } catch (DateTimeException beyond) { // the ends of time have no wall clock
                return moment;
            }
        }
        return argument;
    }

    private static String wall(Object moment) {
        LocalDateTime wall = moment instanceof ZonedDateTime zoned
                ? zoned.toLocalDateTime()
                : moment instanceof LocalDateTime local ? local : null;
        return wall == null ? moment.toString() : (wall.getSecond() == 0 ? MINUTE : SECOND).format(wall);
    }

    private static Properties load() {
        Properties packages = new Properties();
        try (InputStream index = Objects.requireNonNull(Messages.class.getResourceAsStream("bundles.properties"))) {
            packages.load(index);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return packages;
    }
}
