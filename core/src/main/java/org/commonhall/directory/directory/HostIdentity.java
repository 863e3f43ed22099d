package org.commonhall.directory.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Who somebody is to the host's own sign-in.
 *
 * @param issuer what vouches for the person, such as the address of an identity provider
 * @param subject what it calls the person, which never names another one
 */
public record HostIdentity(
        @NotBlank @Size(max = 200) String issuer,

        @Personal("sign-in") @NotBlank @Size(max = 200) String subject) {

    /** Without the subject. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
