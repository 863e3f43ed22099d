package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * A reviewer decides on the answer. The seen version is that of the request.
 *
 * @param request which request
 * @param answerStands whether the answer stands; else the request is worked on again
 * @param text the words
 * @param open whether everybody may read it where the request is public; else its requesters and staff only
 */
public record DecideReview(
        @NotNull Id<ServiceRequest> request,
        boolean answerStands,
        @NotBlank @Size(max = 4000) String text,
        boolean open)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.DECIDE_REVIEW.permission();
    }
}
