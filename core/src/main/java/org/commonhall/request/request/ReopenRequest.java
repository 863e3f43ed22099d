package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The requester brings new facts after closing. The seen version is that of the request.
 *
 * @param request which request
 * @param code the tracking code of somebody without an account, or null
 * @param newFacts what is new
 */
public record ReopenRequest(
        @NotNull Id<ServiceRequest> request,
        @Size(max = 40) @Nullable String code,
        @Personal("request") @NotBlank @Size(max = 4000) String newFacts)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.REOPEN.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
