package org.commonhall.volunteering.service;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Verifies service, which is credited from now on. One is neither the volunteer nor who recorded it.
 * The seen version is that of the record.
 *
 * @param service which record
 */
public record VerifyService(@NotNull Id<ServiceRecord> service) implements Command {

    @Override
    public Permission permission() {
        return ServiceRights.VERIFY;
    }
}
