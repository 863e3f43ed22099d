package org.commonhall.station.visit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Somebody checks out again.
 *
 * @param visit which
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record EndVisit(
        @NotNull Id<Visit> visit,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Visits.CHECK_IN;
    }
}
