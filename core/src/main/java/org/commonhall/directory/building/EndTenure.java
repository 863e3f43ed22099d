package org.commonhall.directory.building;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Ends that somebody holds a unit.
 *
 * @param tenure which
 * @param endsOn the first day it no longer holds
 * @param seen the version of the unit the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record EndTenure(
        @NotNull Id<Tenure> tenure,
        @NotNull LocalDate endsOn,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Directory.KEEP;
    }
}
