package org.commonhall.request;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Command;
import org.commonhall.Id;
import org.commonhall.access.Permission;
import org.commonhall.directory.Organization;

/**
 * The desk hands many requests to one lead unit, all or none.
 *
 * @param requests which requests
 * @param unit the lead unit
 */
public record DispatchRequests(
        @NotEmpty @Size(max = 200) ImmutableList<@NotNull Id<ServiceRequest>> requests,
        @NotNull Id<Organization> unit) implements Command {

    @Override
    public Permission permission() {
        return RequestAction.DISPATCH.permission();
    }
}
