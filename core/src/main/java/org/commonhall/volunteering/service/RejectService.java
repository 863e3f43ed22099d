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
 * Rejects service that was reported or doubted.
 * The seen version is that of the record.
 *
 * @param service which record
 * @param reason why it does not count
 */
public record RejectService(
        @NotNull Id<ServiceRecord> service,
        @Personal("service") @NotBlank @Size(max = 400) String reason) implements Command {

    @Override
    public Permission permission() {
        return ServiceRights.CORRECT;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
