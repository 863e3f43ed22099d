package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with a stable code, its arguments and a message in English and Chinese. Codes never change between versions
 * and their first segment names the capability they belong to.
 */
public abstract sealed class CommonhallException extends RuntimeException
        permits InvalidInput, NotAllowed, NotFound, RuleViolation, Conflict, OutcomeUnknown, StorageUnavailable {
    private static final long serialVersionUID = 1;

    private final String code;
    private transient ImmutableList<Object> arguments;

    CommonhallException(String code, ImmutableList<Object> arguments, @Nullable Throwable cause) {
        super(code, cause);
        this.code = code;
        this.arguments = arguments;
    }

    /**
     * What was refused, such as {@code booking.taken}.
     *
     * @return the stable code
     */
    public final String code() {
        return code;
    }

    /**
     * The figures and names the message is made of, in the order of its placeholders; never personal data.
     *
     * @return the arguments
     */
    public final ImmutableList<Object> arguments() {
        return arguments;
    }

    /**
     * Tells the moments among the arguments in the wall time of a zone, as every hall does with what it refuses; moments of
     * a place keep the time there.
     *
     * @param zone the zone
     * @return this
     */
    public CommonhallException at(ZoneId zone) {
        arguments = local(zone, arguments);
        return this;
    }

    static ImmutableList<Object> local(ZoneId zone, ImmutableList<Object> arguments) {
        return arguments.stream().map(one -> Messages.local(zone, one)).collect(ImmutableList.toImmutableList());
    }

    /**
     * The refusal for people.
     *
     * @param locale Chinese gives the Chinese text, every other language the English one
     * @return one sentence
     */
    public String message(Locale locale) {
        return Messages.text(locale, code, arguments);
    }

    /**
     * The refusal as an HTTP interface tells it.
     *
     * @param locale as in {@link #message}
     * @return the problem, with its status and what the host does about it
     */
    public final Problem problem(Locale locale) {
        return Problem.of(this, locale);
    }

    /** The code and the English sentence. */
    @Override
    public final String getMessage() {
        return code + ": " + message(Locale.ENGLISH);
    }
}
