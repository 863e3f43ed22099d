package org.commonhall.credential;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Gives a credential a new check code, for a print whose code was lost; the code before it ends. The seen version is that of
 * the credential.
 *
 * @param credential which one
 */
public record RenewCheckCode(@NotNull Id<Credential> credential) implements Command {

    @Override
    public Permission permission() {
        return CredentialRights.RENEW;
    }
}
