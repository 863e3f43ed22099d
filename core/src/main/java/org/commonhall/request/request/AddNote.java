package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Staff leave a note for each other.
 *
 * @param request which request
 * @param text the words
 * @param commandId makes a repeat safe, or null
 */
public record AddNote(
        @NotNull Id<ServiceRequest> request,
        @Personal("request") @NotBlank @Size(max = 4000) String text,
        @Nullable UUID commandId)
        implements RequestCommand {

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
