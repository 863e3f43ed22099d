package org.commonhall.directory.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Replaces what is known of an organization. The seen version is that of the organization.
 *
 * @param organization which
 * @param details everything that is known from now on
 */
public record ChangeOrganization(
        @NotNull Id<Organization> organization,
        @NotNull @Valid OrganizationDetails details) implements Command {

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
