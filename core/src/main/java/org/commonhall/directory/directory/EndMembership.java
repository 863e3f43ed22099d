package org.commonhall.directory.directory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends that a person belongs to an organization. The seen version is that of the membership.
 *
 * @param membership which
 * @param endsOn the first day it no longer holds
 */
public record EndMembership(
        @NotNull Id<Membership> membership, @NotNull LocalDate endsOn) implements Command {

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
