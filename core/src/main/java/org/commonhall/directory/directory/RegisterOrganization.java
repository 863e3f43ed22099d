package org.commonhall.directory.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes an organization known.
 *
 * @param details what it is
 * @param partOf the organization it belongs to from its first day on, null for none
 * @param commandId makes a repeat safe, or null
 */
public record RegisterOrganization(
        @NotNull @Valid OrganizationDetails details,
        @Nullable Id<Organization> partOf,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Directory.KEEP;
    }
}
