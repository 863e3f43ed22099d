package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The desk hands a request to a lead unit and, if need be, to units that help. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param unit the lead unit, null for the catalogue's route or the present one
 * @param designated whether the unit may not return it
 * @param assistants units that help
 * @param note a note for the staff, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DispatchRequest(
        @NotNull Id<ServiceRequest> request,
        @Nullable Id<Organization> unit,
        boolean designated,
        @NotNull @Size(max = 20) List<@NotNull Id<Organization>> assistants,
        @Personal("request") @Size(max = 4000) @Nullable String note)
        implements RequestCommand {

    /**
     * Copies the assistants.
     *
     * @param request which request
     * @param unit the lead unit
     * @param designated whether the unit may not return it
     * @param assistants units that help
     * @param note a note for the staff
     */
    public DispatchRequest {
        assistants = Copies.list(assistants);
    }

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @return a builder with everything else at its default
     */
    public static DispatchRequestBuilder of(Id<ServiceRequest> request) {
        return DispatchRequestBuilder.builder().request(request).assistants(List.of());
    }

    @Override
    public Permission permission() {
        return RequestAction.DISPATCH.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
