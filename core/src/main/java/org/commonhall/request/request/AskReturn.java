package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * The lead unit asks to give a request back. The seen version is that of the request.
 *
 * @param request which request
 * @param reason why it is not theirs
 */
public record AskReturn(
        @NotNull Id<ServiceRequest> request,
        @Personal("request") @NotBlank @Size(max = 4000) String reason) implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.REQUEST_RETURN.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
