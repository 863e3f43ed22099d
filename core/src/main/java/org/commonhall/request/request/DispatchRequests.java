package org.commonhall.request.request;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;

/**
 * The desk hands many requests to one lead unit, all or none. No seen version is compared.
 *
 * @param requests which requests, 1 to 200
 * @param unit the lead unit
 */
public record DispatchRequests(
        @NotEmpty @Size(max = 200) List<@NotNull Id<ServiceRequest>> requests,
        @NotNull Id<Organization> unit) implements Command {

    /**
     * Copies the list.
     *
     * @param requests which requests
     * @param unit the lead unit
     */
    public DispatchRequests {
        requests = Copies.list(requests);
    }

    @Override
    public Permission permission() {
        return RequestAction.DISPATCH.permission();
    }
}
