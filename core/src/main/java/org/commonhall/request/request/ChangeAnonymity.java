package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A requester changes who sees their name; what was told before stays told. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param code the tracking code of somebody without an account, or null
 * @param anonymousToPublic whether the name is kept from the public, null to leave it as it is
 * @param anonymousToHandler whether name and contact are kept from the units that handle it, null to leave it as it is
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ChangeAnonymity(
        @NotNull Id<ServiceRequest> request,
        @Size(max = 40) @Nullable String code,
        @Nullable Boolean anonymousToPublic,
        @Nullable Boolean anonymousToHandler)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @return a builder that changes nothing unless it is told
     */
    public static ChangeAnonymityBuilder of(Id<ServiceRequest> request) {
        return ChangeAnonymityBuilder.builder().request(request);
    }

    @Override
    public Permission permission() {
        return RequestRights.CHANGE_ANONYMITY;
    }
}
