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
 * Takes back what was recorded. Somebody else has recorded it. The seen version is that of the qualification.
 *
 * @param qualification which one
 * @param reason why, kept with it and erased with the person
 */
public record RevokeQualification(
        @NotNull Id<Qualification> qualification,
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
