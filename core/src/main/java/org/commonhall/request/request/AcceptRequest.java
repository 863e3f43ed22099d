package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * The desk takes a request on, and puts its catalogue entry and visibility right. The seen version is that of the
 * request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param category the right catalogue entry, null to leave it
 * @param visibility who may find it, null to leave it
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record AcceptRequest(
        @NotNull Id<ServiceRequest> request,
        @Nullable Id<ServiceCategory> category,
        @Nullable RequestVisibility visibility)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static AcceptRequestBuilder of(Id<ServiceRequest> request) {
        return AcceptRequestBuilder.builder().request(request);
    }

    @Override
    public Permission permission() {
        return RequestAction.ACCEPT.permission();
    }
}
