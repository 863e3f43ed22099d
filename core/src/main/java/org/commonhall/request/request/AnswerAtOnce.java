package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The desk answers an enquiry when it comes in.
 *
 * @param request which request
 * @param text the words
 * @param open whether everybody may read it where the request is public; else its requesters and staff only
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record AnswerAtOnce(
        @NotNull Id<ServiceRequest> request,
        @NotBlank @Size(max = 4000) String text,
        boolean open,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.ANSWER_AT_ONCE.permission();
    }
}
