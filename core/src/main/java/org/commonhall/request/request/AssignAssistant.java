package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * The desk asks a unit to help the lead. The seen version is that of the request.
 *
 * @param request which request
 * @param unit the unit
 * @param task what it is asked to do, or null
 * @param dueAt until when, or null
 */
public record AssignAssistant(
        @NotNull Id<ServiceRequest> request,
        @NotNull Id<Organization> unit,
        @Size(max = 400) @Nullable String task,
        @Nullable Instant dueAt)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.ASSIST.permission();
    }
}
