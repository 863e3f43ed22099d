package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Command;
import org.commonhall.Id;
import org.commonhall.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Grants a role on a scope.
 *
 * @param holder who gets it
 * @param role which
 * @param scope where, with everything below
 * @param until when it ends by itself, null for never
 * @param commandId makes a repeat safe, or null
 */
public record GrantRole(
        @NotNull Id<Person> holder,
        @NotNull Role role,
        @NotNull UUID scope,
        @Nullable Instant until,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return Access.GRANT;
    }
}
