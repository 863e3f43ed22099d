package org.commonhall.directory.directory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends what one organization is to another. The seen version is that of the relation.
 *
 * @param relation which
 * @param endsOn the first day it no longer holds
 */
public record EndRelation(
        @NotNull Id<OrganizationRelation> relation, @NotNull LocalDate endsOn) implements Command {

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
