package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhall.corridor.Capabilities;
import org.commonhall.storage.RecordType;

/**
 * What a hall says to people, in English and Chinese: the texts of the library and those that a host's own capabilities
 * bring along. A label is a word or short phrase that a portal shows in place of a code; where no bundle knows it, the code
 * itself is given. Thread-safe.
 */
public final class Words {
    private final Capabilities capabilities;
    private final ZoneId zone;

    Words(Capabilities capabilities, ZoneId zone) {
        this.capabilities = capabilities;
        this.zone = zone;
    }

    /**
     * The text of a code.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param code the stable code
     * @param arguments what the placeholders stand for; moments that belong to no place are told in the hall's wall time
     * @return the sentence, or the code with its arguments where no bundle knows it
     */
    public String text(Locale locale, String code, List<?> arguments) {
        List<?> printed = arguments.stream()
                .map(argument -> printable(locale, Messages.local(zone, argument)))
                .toList();
        return capabilities
                .pattern(locale, code)
                .map(pattern -> Messages.format(pattern, locale, printed))
                .orElseGet(() -> Messages.text(locale, code, printed));
    }

    /**
     * A refusal for people.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param refusal the refusal
     * @return one sentence
     */
    public String text(Locale locale, CommonhallException refusal) {
        ImmutableList<Object> arguments = refusal.arguments();
        return refusal instanceof InvalidInput ? refusal.message(locale) : text(locale, refusal.code(), arguments);
    }

    /**
     * An account for people.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param account the account
     * @return each statement with its text
     */
    public Explanation.InWords explain(Locale locale, Explanation account) {
        return new Explanation.InWords(
                account.code(),
                text(locale, account.code(), account.arguments()),
                account.source(),
                account.comparison(),
                account.children().stream()
                        .map(child -> explain(locale, child))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The label of a constant, such as a status, of the library or of a host's own capability. The key of a host's label is
     * the name of the capability, the words of the enum without that name in front, and the constant: of
     * {@code ParkingStatus.FULL} in the capability {@code parking} it is {@code parking.status.FULL}. Where the enum is nested
     * in another type the words of that type stand before its own: {@code parking.permits.status.FULL}.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param value the constant
     * @return the label
     */
    public String label(Locale locale, Enum<?> value) {
        return alone(locale, code(value), value.name());
    }

    /**
     * The label of what actors may be allowed to do.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param permission the permission; the label of {@code parking.park} is {@code parking.permission.park}
     * @return the label
     */
    public String label(Locale locale, Permission permission) {
        return alone(locale, Labels.code(permission.code(), "permission"), permission.code());
    }

    /**
     * The label of a role.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param role the role; the label of a host's own is {@code parking.role.warden} of the capability that declares it
     * @return the label
     */
    public String label(Locale locale, Role role) {
        return alone(locale, code(role), role.code());
    }

    /**
     * The label of a kind of record, as {@link Made#kind} and the subjects of events name it.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param kind the simple name of its class, or its stable name
     * @return the label; of a host's own the key is such as {@code parking.record.Permit}
     */
    public String kind(Locale locale, String kind) {
        return Stream.concat(capabilities.records().stream(), Commonhall.records().stream())
                .filter(type ->
                        kind.equals(type.table()) || kind.equals(type.javaType().getSimpleName()))
                .findFirst()
                .map(type -> alone(locale, record(type), kind))
                .orElse(kind);
    }

    /**
     * The label of what happened.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param code the code of an event or a receipt; the label of {@code parking.parked} is {@code parking.event.parked}
     * @return the label
     */
    public String event(Locale locale, String code) {
        String known = code.equals(Receipt.UNCHANGED) ? "record.unchanged" : code;
        return alone(locale, Labels.code(known, "event"), code);
    }

    /**
     * The label of what falls due.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param kind the kind of a {@link Due}; the label of {@code parking.end} is {@code parking.due.end}, and what follows
     *     after a blank is no part of it
     * @return the label
     */
    public String due(Locale locale, String kind) {
        int blank = kind.indexOf(' ');
        return alone(locale, Labels.code(blank < 0 ? kind : kind.substring(0, blank), "due"), kind);
    }

    /**
     * The label of the state that the record of a receipt is in.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @param receipt the receipt
     * @return the label of the constant; of a state that is data the key is such as {@code motion.state.submitted}; empty
     *     for a record without states
     */
    public Optional<String> state(Locale locale, Receipt<?> receipt) {
        String state = receipt.state();
        Class<?> states = receipt.states();
        if (state == null || states == null) {
            return Optional.ofNullable(state);
        }
        return Optional.of(Arrays.stream(states.isEnum() ? states.getEnumConstants() : new Object[0])
                .map(constant -> (Enum<?>) constant)
                .filter(constant -> constant.name().equals(state))
                .findAny()
                .map(constant -> label(locale, constant))
                .orElseGet(() -> alone(locale, capability(states) + ".state." + state, state)));
    }

    private String alone(Locale locale, String code, String otherwise) {
        return label(locale, code).map(Labels::alone).orElse(otherwise);
    }

    private Optional<String> label(Locale locale, String code) {
        return capabilities
                .pattern(locale, code)
                .or(() -> Messages.pattern(locale, code))
                .map(pattern -> Messages.format(pattern, locale, List.of()));
    }

    // A host's own words are known to this hall alone.
    private Object printable(Locale locale, Object argument) {
        if (argument instanceof Explanation said) {
            return text(locale, said.code(), said.arguments());
        } else if (argument instanceof Enum<?> value) {
            return label(locale, code(value)).orElse(value.name());
        } else if (argument instanceof Permission permission) {
            return label(locale, Labels.code(permission.code(), "permission")).orElse(permission.code());
        } else if (argument instanceof Role role) {
            return label(locale, code(role)).orElse(role.code());
        }
        return argument instanceof RecordType<?> type
                ? label(locale, record(type)).orElse(type.table())
                : argument;
    }

    private String code(Enum<?> value) {
        String capability = capability(value.getDeclaringClass());
        return value instanceof EventCode || capability.equals(Labels.capability(value.getDeclaringClass()))
                ? Labels.code(value)
                : capability + "." + Labels.path(capability, value.getDeclaringClass()) + "." + value.name();
    }

    private String record(RecordType<?> type) {
        return capability(type.javaType()) + ".record." + type.javaType().getSimpleName();
    }

    private String code(Role role) {
        return capabilities.all().stream()
                .filter(capability -> capability.roles().contains(role))
                .findFirst()
                .map(capability -> capability.name() + ".role." + role.code())
                .orElse("role." + role.code());
    }

    /** The name of the capability whose facade lies beside a class; a host may name it unlike its package. */
    private String capability(Class<?> type) {
        return capabilities.nameBeside(type).orElseGet(() -> Labels.capability(type));
    }
}
