package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What one requester says about the answer, told by themselves or noted by a visitor. The seen version is that of the
 * request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param requester which requester; null for oneself, and where there is only one
 * @param code the tracking code of somebody without an account, or null
 * @param reply what they say
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RecordVisit(
        @NotNull Id<ServiceRequest> request,
        @Nullable Id<Requester> requester,
        @Size(max = 40) @Nullable String code,
        @NotNull @Valid VisitReply reply)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param reply what they say
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RecordVisitBuilder of(Id<ServiceRequest> request, VisitReply reply) {
        return RecordVisitBuilder.builder().request(request).reply(reply);
    }

    @Override
    public Permission permission() {
        return RequestAction.VISIT.permission();
    }
}
