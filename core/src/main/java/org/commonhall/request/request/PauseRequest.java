package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit stops the clock for a typed reason until a moment. The seen version is that of the request.
 *
 * @param request which request
 * @param reason a code of the policy's reasons
 * @param until when it ends by itself, at most a year ahead
 * @param note a note for the staff, or null
 */
public record PauseRequest(
        @NotNull Id<ServiceRequest> request,
        @NotBlank @Size(max = 40) String reason,
        @NotNull Instant until,
        @Personal("request") @Size(max = 4000) @Nullable String note)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.PAUSE.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
