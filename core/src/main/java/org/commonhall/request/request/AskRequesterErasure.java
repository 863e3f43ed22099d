package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Asks that what a requester without an account has told is erased. Somebody else decides. The seen version is that of the
 * request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param code the tracking code of the requester, or null where the desk asks with the requester's word on paper
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record AskRequesterErasure(
        @NotNull Id<ServiceRequest> request,
        @Size(max = 40) @Nullable String code) implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @return a builder with everything else at its default
     */
    public static AskRequesterErasureBuilder of(Id<ServiceRequest> request) {
        return AskRequesterErasureBuilder.builder().request(request);
    }

    @Override
    public Permission permission() {
        return RequestRights.PERSONAL_DATA;
    }
}
