package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit answers. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param outcome what the answer says
 * @param text the words
 * @param open whether everybody may read it where the request is public; else its requesters and staff only
 * @param responsible who is responsible, needed for {@link AnswerOutcome#NOT_RESPONSIBLE}
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record AnswerRequest(
        @NotNull Id<ServiceRequest> request,
        @NotNull AnswerOutcome outcome,
        @NotBlank @Size(max = 4000) String text,
        boolean open,
        @Size(max = 200) @Nullable String responsible)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param outcome what the answer says
     * @param text the words
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static AnswerRequestBuilder of(Id<ServiceRequest> request, AnswerOutcome outcome, String text) {
        return AnswerRequestBuilder.builder().request(request).outcome(outcome).text(text);
    }

    @Override
    public Permission permission() {
        return RequestAction.ANSWER.permission();
    }
}
