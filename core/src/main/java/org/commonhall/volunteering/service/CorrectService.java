package org.commonhall.volunteering.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Corrects a record of service; the earlier revision is kept. What was verified or doubted is verified afterwards.
 * The seen version is that of the record.
 *
 * @param service which record
 * @param details what was done
 * @param reason why it is corrected
 */
public record CorrectService(
        @NotNull Id<ServiceRecord> service,
        @NotNull @Valid ServiceDetails details,
        @Personal("service") @NotBlank @Size(max = 400) String reason)
        implements Command {

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
