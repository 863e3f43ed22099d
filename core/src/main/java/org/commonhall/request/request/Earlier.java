package org.commonhall.request.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An earlier request about the same matter.
 *
 * @param request which
 * @param newFacts what is new since then; without it an earlier answer stands
 */
public record Earlier(
        @NotNull Id<ServiceRequest> request,
        @Personal("request") @Size(max = 4000) @Nullable String newFacts) {

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
