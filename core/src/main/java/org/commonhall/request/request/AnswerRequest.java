package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit answers. The seen version is that of the request.
 *
 * @param request which request
 * @param outcome what the answer says
 * @param text the words
 * @param open whether everybody may read it where the request is public; else its requesters and staff only
 * @param responsible who is responsible, needed for {@link AnswerOutcome#NOT_RESPONSIBLE}
 */
public record AnswerRequest(
        @NotNull Id<ServiceRequest> request,
        @NotNull AnswerOutcome outcome,
        @NotBlank @Size(max = 4000) String text,
        boolean open,
        @Size(max = 200) @Nullable String responsible)
        implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.ANSWER.permission();
    }
}
