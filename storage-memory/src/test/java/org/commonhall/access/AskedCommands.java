package org.commonhall.access;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Person;

/** The hall of the matrix, and the command that the row of each use case asks. */
final class AskedCommands {
    /** Reads what it is about before it asks, so that the command of its row is never seen. */
    static final Set<String> READS_FIRST = Set.of("Chains.answer");

    private final List<Object> asked = new ArrayList<>();
    final FoundedHall test = new FoundedHall(builder -> builder.validator(noting()));
    private final List<UseCase> rows = UseCases.rows(test);

    /** What a row asks, and by whom it may be asked. */
    record Asking(Actor by, Command command) {}

    /** Finds what the first row asks that asks anything. */
    Asking of(UseCases.Verb verb) {
        return rows.stream()
                .filter(known -> known.name().equals(verb.name()))
                .flatMap(row -> asking(row, verb).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row asks " + verb.name()));
    }

    /** Lets every command pass and notes it, so that the command of a row is known. */
    private Validator noting() {
        return (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(), new Class<?>[] {Validator.class}, (self, method, arguments) -> {
                    asked.add(arguments[0]);
                    return Set.of();
                });
    }

    /** Somebody who may: an administrator where administrators may, else the owner or whoever is granted the role. */
    private Actor by(UseCase row) {
        ImmutableSet<Role> roles = row.permission().roles();
        if (roles.isEmpty() ? row.owner() == null : roles.contains(Role.ADMINISTRATOR)) {
            return test.founder;
        } else if (row.owner() != null) {
            return Actor.person(row.owner());
        }
        Id<Person> holder = test.person("holder of a role");
        test.hall
                .access()
                .grant(
                        test.founder,
                        GrantRole.of(holder.value(), roles.iterator().next(), row.scope())
                                .build());
        return Actor.person(holder);
    }

    private Optional<Asking> asking(UseCase row, UseCases.Verb verb) {
        Actor by = by(row);
        asked.clear();
        test.hall.preview(hall -> {
            try {
                row.call().by(hall, by);
            } catch (CommonhallException otherwise) {
                // what is asked is known all the same
            }
            return true;
        });
        return asked.stream()
                .filter(verb.method().getParameterTypes()[1]::isInstance)
                .map(Command.class::cast)
                .map(command -> new Asking(by, command))
                .findFirst();
    }
}
