package org.commonhall.volunteering.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Personal;

/**
 * Asks an organization for a certificate of one's own service. The number of the document is kept until it is issued, and
 * its last four places afterwards.
 *
 * @param organiser which organization
 * @param documentKind what sort of document one shows, such as an identity card
 * @param document its number
 * @param others whether one agrees that it lists what was done for other organizations too
 */
public record AskCertificate(
        @NotNull Id<Organization> organiser,
        @NotBlank @Size(max = 40) String documentKind,
        @Personal("service") @NotBlank @Size(max = 60) String document,
        boolean others)
        implements Command {

    @Override
    public Permission permission() {
        return ServiceRights.ASK_CERTIFICATE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
