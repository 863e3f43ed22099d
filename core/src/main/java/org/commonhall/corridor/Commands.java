package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.commonhall.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What the corridor does with a command before it opens a transaction. */
public final class Commands {
    private static final ImmutableSet<String> NO_ARGUMENTS = ImmutableSet.of("groups", "message", "payload");

    private Commands() {}

    /** The standard validator with messages of our own, so that no expression language is needed. */
    public static Validator standardValidator() {
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
}
