package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Personal;

/**
 * A unit that helped reports to the lead in time. The seen version is that of the request.
 *
 * @param request which request
 * @param unit the unit
 * @param text what it did, or why it could not
 */
public record FinishAssistance(
        @NotNull Id<ServiceRequest> request,
        @NotNull Id<Organization> unit,
        @Personal("request") @NotBlank @Size(max = 4000) String text)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.NOTE.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
