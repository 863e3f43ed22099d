package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The requester asks for a review of the answer. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param code the tracking code of somebody without an account, or null
 * @param grounds why the answer is wrong
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record AskReview(
        @NotNull Id<ServiceRequest> request,
        @Size(max = 40) @Nullable String code,
        @Personal("request") @NotBlank @Size(max = 4000) String grounds)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param grounds why the answer is wrong
     * @return a builder with everything else at its default
     */
    public static AskReviewBuilder of(Id<ServiceRequest> request, String grounds) {
        return AskReviewBuilder.builder().request(request).grounds(grounds);
    }

    @Override
    public Permission permission() {
        return RequestAction.ASK_REVIEW.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
