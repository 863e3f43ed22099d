package org.commonhall.credential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Takes a credential back, with the qualifications that came with it. Somebody else has issued it. The seen version is that
 * of the credential.
 *
 * @param credential which one
 * @param reason why, for the issuer and the holder, never personal
 */
public record RevokeCredential(
        @NotNull Id<Credential> credential,
        @Personal("credential") @NotBlank @Size(max = 400) String reason) implements Command {

    @Override
    public Permission permission() {
        return CredentialRights.REVOKE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
