package org.commonhall.directory.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends that a person signs in by an account of an issuer. The seen version is that of the link.
 *
 * @param person the person
 * @param issuer what vouched for the person
 */
public record UnlinkIdentity(
        @NotNull Id<Person> person,
        @NotBlank @Size(max = 200) String issuer) implements Command {

    @Override
    public Permission permission() {
        return DirectoryRights.UNLINK_IDENTITY;
    }
}
