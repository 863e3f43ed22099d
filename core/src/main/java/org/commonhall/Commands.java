package org.commonhall;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the corridor does with a command before it opens a transaction. */
final class Commands {
    private static final ImmutableSet<String> NO_ARGUMENTS = ImmutableSet.of("groups", "message", "payload");

    private Commands() {}

    /** The standard validator with messages of our own, so that no expression language is needed. */
    static Validator standardValidator() {
        return Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return template;
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale locale) {
                        return template;
                    }
                })
                .buildValidatorFactory()
                .getValidator();
    }

    static void validate(Validator validator, @Nullable Command command) {
        if (command == null) {
            throw new InvalidInput("command", "value.missing");
        }
        ImmutableList<InvalidInput.Violation> violations = validator.validate(command).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(Commands::violation)
                .collect(ImmutableList.toImmutableList());
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    /** A fingerprint of who wants what: equal for a repeat, different for anything else. */
    static Bytes digest(Actor by, Command command) {
        StringBuilder text = new StringBuilder();
        append(text, by.kind());
        append(text, by.person());
        append(text, command);
        return Bytes.of(
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes());
    }

    private static InvalidInput.Violation violation(ConstraintViolation<Command> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .toLowerCase(Locale.ROOT);
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        ImmutableList<Object> arguments = attributes.keySet().stream()
                .filter(name -> !NO_ARGUMENTS.contains(name))
                .sorted()
                .map(attributes::get)
                .filter(value -> value instanceof Number || value instanceof String)
                .collect(ImmutableList.toImmutableList());
        return new InvalidInput.Violation(
                violation.getPropertyPath().toString(), "constraint." + constraint, arguments);
    }

    // Lengths stand before values, so that no two contents give one text.
    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof Record record) {
            text.append(record.getClass().getName()).append('{');
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                append(text, Describe.value(record, component));
            }
            text.append('}');
        } else if (value instanceof Set<?> set) {
            text.append('<');
            set.stream().map(Commands::canonical).sorted().forEach(text::append);
            text.append('>');
        } else if (value instanceof Iterable<?> list) {
            text.append('[');
            list.forEach(element -> append(text, element));
            text.append(']');
        } else if (value instanceof Optional<?> optional) {
            append(text, optional.orElse(null));
        } else {
            String plain = value instanceof Bytes bytes ? bytes.toHex() : String.valueOf(value);
            text.append(value == null ? -1 : plain.length()).append(':').append(plain);
        }
    }

    private static String canonical(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }
}
