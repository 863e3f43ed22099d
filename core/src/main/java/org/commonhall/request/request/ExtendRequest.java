package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The desk gives more time for the answer and tells the requester why.
 *
 * @param request which request
 * @param by how much more, in the unit of the limit
 * @param text the words
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record ExtendRequest(
        @NotNull Id<ServiceRequest> request,
        @Positive long by,
        @NotBlank @Size(max = 4000) String text,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.EXTEND.permission();
    }
}
