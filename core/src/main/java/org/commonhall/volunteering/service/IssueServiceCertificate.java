package org.commonhall.volunteering.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Issues a certificate of service that was asked for. An earlier one of the organization is superseded.
 * The seen version is that of the certificate.
 *
 * @param certificate which one
 * @param responsible who answers for the organization, as it is printed
 * @param contact how the organization is reached, as it is printed
 */
public record IssueServiceCertificate(
        @NotNull Id<ServiceCertificate> certificate,
        @NotBlank @Size(max = 100) String responsible,
        @NotBlank @Size(max = 200) String contact)
        implements Command {

    @Override
    public Permission permission() {
        return ServiceRights.CERTIFY;
    }
}
