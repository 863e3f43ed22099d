package org.commonhall.directory.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Says by which account of the host a person signs in; one of the same issuer must have been ended before.
 *
 * @param person the person
 * @param identity the account
 */
public record LinkIdentity(
        @NotNull Id<Person> person, @NotNull @Valid HostIdentity identity) implements Command {

    @Override
    public Permission permission() {
        return DirectoryRights.LINK_IDENTITY;
    }
}
