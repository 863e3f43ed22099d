package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.Locale;

/**
 * A refusal as problem details for HTTP interfaces (RFC 9457), with the library's code and the fields of a form as extension
 * members. A JSON mapper writes it as it is, as {@code application/problem+json}. Immutable.
 *
 * <table>
 * <caption>What a host does about which refusal</caption>
 * <tr><th>class</th><th>status</th><th>reaction</th></tr>
 * <tr><td>{@link InvalidInput}</td><td>400</td><td>{@link Reaction#SHOW}, each message beside its field</td></tr>
 * <tr><td>{@link NotAllowed}</td><td>403</td><td>{@link Reaction#SHOW}; a host that has a login asks a visitor for it</td></tr>
 * <tr><td>{@link NotFound}</td><td>404</td><td>{@link Reaction#SHOW}</td></tr>
 * <tr><td>{@link Conflict}</td><td>409</td><td>{@link Reaction#REREAD}; {@link Reaction#RETRY} for {@code storage.busy} and
 *     {@code storage.lock.timeout}, which the hall has tried several times already</td></tr>
 * <tr><td>{@link RuleViolation}</td><td>422</td><td>{@link Reaction#SHOW}</td></tr>
 * <tr><td>{@link OutcomeUnknown}</td><td>503</td><td>{@link Reaction#REPEAT}</td></tr>
 * <tr><td>{@link StorageUnavailable}</td><td>503</td><td>{@link Reaction#REPORT}; {@link Reaction#RETRY} for {@code
 *     storage.cancelled}</td></tr>
 * </table>
 *
 * @param type what kind of problem: {@code urn:commonhall:} and the code, which never changes
 * @param title what the class of the refusal says, the same for every occurrence
 * @param status the status of HTTP, 400 to 503
 * @param detail the refusal as a sentence for people
 * @param code the stable code, such as {@code booking.taken}
 * @param reaction what the host does
 * @param errors the fields that are wrong; none unless the input is
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String code,
        Reaction reaction,
        ImmutableList<Field> errors) {

    /** What a host does about a refusal. */
    public enum Reaction {
        /** Shows the message; asking the same again is refused again. */
        SHOW,
        /** Reads again and shows what has changed: somebody was faster. */
        REREAD,
        /** Asks the same again, after a moment. */
        RETRY,
        /** Asks the same again with the same key, so that it is done once, whether or not it was done. */
        REPEAT,
        /** Shows that something is out of order, and tells those who run the portal: the cause belongs into the log. */
        REPORT
    }

    /**
     * A place of the input that is wrong.
     *
     * @param field the place, such as {@code contact.phone}
     * @param code the stable code, such as {@code constraint.notblank}
     * @param message what is wrong with it, without the place
     */
    public record Field(String field, String code, String message) {}

    static Problem of(CommonhallException refusal, Locale locale) {
        return new Problem(
                URI.create("urn:commonhall:" + refusal.code()),
                Messages.text(locale, "problem." + status(refusal), ImmutableList.of()),
                status(refusal),
                refusal.message(locale),
                refusal.code(),
                reaction(refusal),
                refusal instanceof InvalidInput input
                        ? input.violations().stream()
                                .map(wrong -> new Field(wrong.path(), wrong.code(), wrong.text(locale)))
                                .collect(ImmutableList.toImmutableList())
                        : ImmutableList.of());
    }

    private static int status(CommonhallException refusal) {
        if (refusal instanceof InvalidInput) {
            return 400;
        } else if (refusal instanceof NotAllowed) {
            return 403;
        } else if (refusal instanceof NotFound) {
            return 404;
        } else if (refusal instanceof Conflict) {
            return 409;
        }
        return refusal instanceof RuleViolation ? 422 : 503;
    }

    private static Reaction reaction(CommonhallException refusal) {
        return switch (refusal.code()) {
            case "storage.busy", "storage.lock.timeout", "storage.cancelled" -> Reaction.RETRY;
            default -> {
                if (refusal instanceof Conflict) {
                    yield Reaction.REREAD;
                } else if (refusal instanceof OutcomeUnknown) {
                    yield Reaction.REPEAT;
                }
                yield refusal instanceof StorageUnavailable ? Reaction.REPORT : Reaction.SHOW;
            }
        };
    }
}
