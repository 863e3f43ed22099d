package org.commonhall.directory.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes a person known.
 *
 * @param details what is known of the person
 * @param scope the place whose registrar keeps the person, null for the district
 */
public record RegisterPerson(
        @NotNull @Valid PersonDetails details, @Nullable UUID scope) implements Command {

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
