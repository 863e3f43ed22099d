package org.commonhall.directory.directory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Ends what one organization is to another.
 *
 * @param relation which
 * @param endsOn the first day it no longer holds
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record EndRelation(
        @NotNull Id<OrganizationRelation> relation,
        @NotNull LocalDate endsOn,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return Directory.KEEP;
    }
}
