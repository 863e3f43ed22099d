package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A command or file that is not well formed; all places at once. */
public final class InvalidInput extends CommonhallException {
    private static final long serialVersionUID = 1;

    private transient ImmutableList<Violation> violations;

    /**
     * Makes the refusal.
     *
     * @param violations every place that is wrong, at least one
     */
    public InvalidInput(ImmutableList<Violation> violations) {
        super("input.invalid", ImmutableList.of(violations.size()), null);
        this.violations = violations;
    }

    /**
     * Makes the refusal for one place.
     *
     * @param path the place, such as {@code contact.phone} or {@code line 3, column 7}
     * @param code the stable code
     * @param arguments what the message names
     */
    public InvalidInput(String path, String code, Object... arguments) {
        this(ImmutableList.of(new Violation(path, code, ImmutableList.copyOf(arguments))));
    }

    /**
     * Gives what must be there, for callers that no compiler keeps from leaving it out.
     *
     * @param <V> what it is
     * @param path the place
     * @param value the value
     * @return the value
     * @throws InvalidInput {@code value.missing}
     */
    public static <V> V present(String path, @Nullable V value) {
        if (value == null) {
            throw new InvalidInput(path, "value.missing");
        }
        return value;
    }

    /**
     * Makes the refusal for a place of a document that a mapper could not read.
     *
     * @param path the place, as the mapper tells it
     * @param cause what kept it from reading, null where nothing is known by that name
     * @return the code of a refusal by the library's own type, else {@code value.form}; {@code value.unknown} without a
     *     cause
     */
    public static InvalidInput unread(String path, @Nullable Throwable cause) {
        if (cause instanceof InvalidInput refused) {
            Violation first = refused.violations.get(0);
            return new InvalidInput(ImmutableList.of(new Violation(path, first.code, first.arguments)));
        } else if (cause instanceof CommonhallException refused) {
            return new InvalidInput(ImmutableList.of(new Violation(path, refused.code(), refused.arguments())));
        }
        return new InvalidInput(path, cause == null ? "value.unknown" : "value.form");
    }

    /**
     * What is wrong, and where.
     *
     * @return at least one violation
     */
    public ImmutableList<Violation> violations() {
        return violations;
    }

    @Override
    public InvalidInput at(ZoneId zone) {
        violations = violations.stream()
                .map(one -> new Violation(one.path, one.code, local(zone, one.arguments)))
                .collect(ImmutableList.toImmutableList());
        return this;
    }

    @Override
    public String message(Locale locale) {
        return violations.stream().map(v -> v.message(locale)).collect(Collectors.joining("; "));
    }

    /**
     * One place that is wrong.
     *
     * @param path the place
     * @param code the stable code
     * @param arguments what the message names
     */
    public record Violation(String path, String code, ImmutableList<Object> arguments) {

        /**
         * The place and what is wrong with it.
         *
         * @param locale Chinese or, for everything else, English
         * @return one sentence
         */
        public String message(Locale locale) {
            return path + ": " + text(locale);
        }

        /**
         * What is wrong, for showing beside the field.
         *
         * @param locale Chinese or, for everything else, English
         * @return one sentence, without the place
         */
        public String text(Locale locale) {
            return Messages.text(locale, code, arguments);
        }
    }
}
