package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * The desk takes a request on, and puts its catalogue entry and visibility right. The seen version is that of the
 * request.
 *
 * @param request which request
 * @param category the right catalogue entry, null to leave it
 * @param visibility who may find it, null to leave it
 */
public record AcceptRequest(
        @NotNull Id<ServiceRequest> request,
        @Nullable Id<ServiceCategory> category,
        @Nullable RequestVisibility visibility)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.ACCEPT.permission();
    }
}
