package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit asks to give a request back.
 *
 * @param request which request
 * @param reason why it is not theirs
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record AskReturn(
        @NotNull Id<ServiceRequest> request,
        @Personal("request") @NotBlank @Size(max = 4000) String reason,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements RequestCommand {

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
