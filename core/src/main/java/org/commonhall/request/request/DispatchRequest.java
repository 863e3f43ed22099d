package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The desk hands a request to a lead unit and, if need be, to units that help. The seen version is that of the request.
 *
 * @param request which request
 * @param unit the lead unit, null for the catalogue's route or the present one
 * @param designated whether the unit may not return it
 * @param assistants units that help
 * @param note a note for the staff, or null
 */
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
     * To one unit, without help.
     *
     * @param request which request
     * @param unit the lead unit, or null for the catalogue's route
     * @return the command
     */
    public static DispatchRequest to(Id<ServiceRequest> request, @Nullable Id<Organization> unit) {
        return new DispatchRequest(request, unit, false, ImmutableList.of(), null);
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
