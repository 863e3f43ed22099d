package org.commonhall.directory.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Replaces what is known of a person. The seen version is that of the person.
 *
 * @param person who
 * @param details everything that is known from now on
 */
public record ChangePerson(
        @NotNull Id<Person> person, @NotNull @Valid PersonDetails details) implements Command {

    @Override
    public Permission permission() {
        return DirectoryRights.CHANGE_PERSON;
    }
}
