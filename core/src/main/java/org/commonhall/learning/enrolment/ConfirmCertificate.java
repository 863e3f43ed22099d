package org.commonhall.learning.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Lets a certificate stay although what it was issued for holds no longer.
 * The seen version is that of the enrolment.
 *
 * @param enrolment whose certificate
 * @param reason why, never personal
 */
public record ConfirmCertificate(
        @NotNull Id<Enrolment> enrolment,
        @Personal("course") @NotBlank @Size(max = 400) String reason) implements Command {

    @Override
    public Permission permission() {
        return EnrolmentRights.CERTIFY;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
