package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Staff leave a note for each other. The seen version is that of the request.
 *
 * @param request which request
 * @param text the words
 */
public record AddNote(
        @NotNull Id<ServiceRequest> request,
        @Personal("request") @NotBlank @Size(max = 4000) String text) implements RequestCommand {

    @Override
    public Permission permission() {
        return RequestAction.NOTE.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
