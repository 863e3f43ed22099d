package org.commonhall.directory.building;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Replaces where a unit is and from when to when it exists.
 *
 * @param unit which
 * @param door everything that is known from now on
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record ChangeUnit(
        @NotNull Id<Unit> unit,
        @NotNull @Valid Door door,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Directory.KEEP;
    }
}
