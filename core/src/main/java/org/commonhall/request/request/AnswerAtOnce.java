package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * The desk answers an enquiry when it comes in. The seen version is that of the request.
 *
 * @param request which request
 * @param text the words
 * @param open whether everybody may read it where the request is public; else its requesters and staff only
 */
public record AnswerAtOnce(
        @NotNull Id<ServiceRequest> request,
        @Personal("request") @NotBlank @Size(max = 4000) String text,
        boolean open) implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.ANSWER_AT_ONCE.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
