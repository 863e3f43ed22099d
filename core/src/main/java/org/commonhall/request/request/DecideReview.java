package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * A reviewer decides on the answer. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param answerStands whether the answer stands; else the request is worked on again
 * @param text the words
 * @param open whether everybody may read it where the request is public; else its requesters and staff only
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DecideReview(
        @NotNull Id<ServiceRequest> request,
        boolean answerStands,
        @NotBlank @Size(max = 4000) String text,
        boolean open)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param answerStands whether the answer stands; else the request is worked on again
     * @param text the words
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static DecideReviewBuilder of(Id<ServiceRequest> request, boolean answerStands, String text) {
        return DecideReviewBuilder.builder()
                .request(request)
                .answerStands(answerStands)
                .text(text);
    }

    @Override
    public Permission permission() {
        return RequestAction.DECIDE_REVIEW.permission();
    }
}
