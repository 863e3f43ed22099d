package org.commonhall.credential;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Says whether the public check shows the name of the holder. The seen version is that of the credential.
 *
 * @param credential which one
 * @param shown whether everybody who has number and code sees the name
 */
public record ShowHolder(@NotNull Id<Credential> credential, boolean shown) implements Command {

    @Override
    public Permission permission() {
        return CredentialRights.SHOW;
    }
}
