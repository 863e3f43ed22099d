package org.commonhall.directory.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what is known of a person.
 *
 * @param person who
 * @param details everything that is known from now on
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record ChangePerson(
        @NotNull Id<Person> person,
        @NotNull @Valid PersonDetails details,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return Directory.CHANGE_PERSON;
    }
}
