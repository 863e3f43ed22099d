package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.stream.Stream;
import org.commonhall.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Finds what is not well formed in a command, before a transaction is opened. */
@FunctionalInterface
interface CommandCheck {
    /** Two of one place are told apart by code and arguments, so that a command is always refused in the same words. */
    Comparator<InvalidInput.Violation> ORDER = Comparator.comparing(InvalidInput.Violation::path)
            .thenComparing(InvalidInput.Violation::code)
            .thenComparing(violation -> violation.arguments().toString());

    /** Names every violation, in any order. */
    Stream<InvalidInput.Violation> violations(Command command);

    /** Reads the Jakarta constraints itself. */
    static CommandCheck own() {
        return command -> Constraints.violations(command).stream();
    }

    /** Asks a validator of the host's own. */
    static CommandCheck by(Validator validator) {
        return command -> validator.validate(command).stream()
                .map(violation -> new InvalidInput.Violation(
                        violation.getPropertyPath().toString(),
                        ConstraintRule.code(violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()),
                        ConstraintRule.arguments(
                                violation.getConstraintDescriptor().getAttributes())));
    }

    /** Refuses a command that is missing or not well formed, with all its violations at once. */
    default void require(@Nullable Command command) {
        if (command == null) {
            throw new InvalidInput("command", "value.missing");
        }
        ImmutableList<InvalidInput.Violation> found =
                violations(command).sorted(ORDER).collect(ImmutableList.toImmutableList());
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
