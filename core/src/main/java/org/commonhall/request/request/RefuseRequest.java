package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The desk does not accept a request. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param reason the reason of the closed list
 * @param channel the right channel; needed unless an earlier result stands
 * @param earlier the request whose result stands, for {@link RefusalReason#SAME_MATTER}
 * @param text what the requester is told besides, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RefuseRequest(
        @NotNull Id<ServiceRequest> request,
        @NotNull RefusalReason reason,
        @Size(max = 200) @Nullable String channel,
        @Nullable Id<ServiceRequest> earlier,
        @Size(max = 4000) @Nullable String text)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param reason the reason of the closed list
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RefuseRequestBuilder of(Id<ServiceRequest> request, RefusalReason reason) {
        return RefuseRequestBuilder.builder().request(request).reason(reason);
    }

    @Override
    public Permission permission() {
        return RequestAction.REFUSE.permission();
    }
}
