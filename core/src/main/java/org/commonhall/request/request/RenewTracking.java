package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * Replaces the tracking code of a visitor who repeats a submission because its answer was lost; sent by the hall itself. The
 * seen version is that of the request.
 *
 * @param request which request
 */
record RenewTracking(@NotNull Id<ServiceRequest> request) implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestRights.SUBMIT;
    }
}
