package org.commonhall.directory.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes an organization known.
 *
 * @param details what it is
 * @param partOf the organization it belongs to from its first day on, null for none
 */
public record RegisterOrganization(
        @NotNull @Valid OrganizationDetails details,
        @Nullable Id<Organization> partOf) implements Command {

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
