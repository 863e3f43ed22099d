package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * The desk gives more time for the answer and tells the requester why. The seen version is that of the request.
 *
 * @param request which request
 * @param by how much more, in the unit of the limit
 * @param text the words
 */
public record ExtendRequest(
        @NotNull Id<ServiceRequest> request,
        @Positive long by,
        @Personal("request") @NotBlank @Size(max = 4000) String text)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.EXTEND.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
