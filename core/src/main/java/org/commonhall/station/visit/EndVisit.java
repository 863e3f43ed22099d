package org.commonhall.station.visit;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Somebody checks out again.
 *
 * @param visit which
 */
public record EndVisit(@NotNull Id<Visit> visit) implements Command {

    @Override
    public Permission permission() {
        return Visits.CHECK_IN;
    }
}
