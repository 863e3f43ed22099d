package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * A person follows a public request, or says that they have the same trouble. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param meToo whether the person has the same trouble; said once, it holds until the person stops following
 * @param on false to stop following
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record FollowRequest(@NotNull Id<ServiceRequest> request, boolean meToo, boolean on) implements RequestCommand {

    /**
     * Begins the command that follows a request.
     *
     * @param request which request
     * @return a builder with everything else at its default
     */
    public static FollowRequestBuilder of(Id<ServiceRequest> request) {
        return FollowRequestBuilder.builder().request(request).on(true);
    }

    @Override
    public Permission permission() {
        return RequestAction.FOLLOW.permission();
    }
}
