package org.commonhall.volunteering.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Doubts service that was verified, which does not count until somebody decides.
 * The seen version is that of the record.
 *
 * @param service which record
 * @param reason what is wrong with it
 */
public record DisputeService(
        @NotNull Id<ServiceRecord> service,
        @Personal("service") @NotBlank @Size(max = 400) String reason) implements Command {

    @Override
    public Permission permission() {
        return ServiceRights.DISPUTE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
