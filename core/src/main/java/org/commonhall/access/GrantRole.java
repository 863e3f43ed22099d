package org.commonhall.access;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Grants a role on a scope.
 * Fill in the builder of {@link #of}.
 *
 * @param holder the person who gets it; the role of an unknown person gives nobody a right
 * @param role the role
 * @param scope where it is held, with everything below
 * @param until when it ends by itself, null for never
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record GrantRole(
        @NotNull UUID holder,
        @NotNull Role role,
        @NotNull UUID scope,
        @Nullable Instant until) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param holder the person who gets it; the role of an unknown person gives nobody a right
     * @param role the role
     * @param scope where it is held, with everything below
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static GrantRoleBuilder of(UUID holder, Role role, UUID scope) {
        return GrantRoleBuilder.builder().holder(holder).role(role).scope(scope);
    }

    @Override
    public Permission permission() {
        return AccessRights.GRANT;
    }
}
