package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit stops the clock for a typed reason until a moment. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param reason a code of the policy's reasons
 * @param until when it ends by itself, at most a year ahead
 * @param note a note for the staff, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record PauseRequest(
        @NotNull Id<ServiceRequest> request,
        @NotBlank @Size(max = 40) String reason,
        @NotNull Instant until,
        @Personal("request") @Size(max = 4000) @Nullable String note)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param reason a code of the policy's reasons
     * @param until when it ends by itself, at most a year ahead
     * @return a builder with everything else at its default
     */
    public static PauseRequestBuilder of(Id<ServiceRequest> request, String reason, Instant until) {
        return PauseRequestBuilder.builder().request(request).reason(reason).until(until);
    }

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
