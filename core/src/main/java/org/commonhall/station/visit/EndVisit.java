package org.commonhall.station.visit;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Checks somebody out again. The seen version is that of the visit.
 *
 * @param visit which
 */
public record EndVisit(@NotNull Id<Visit> visit) implements Command {

    @Override
    public Permission permission() {
        return VisitRights.CHECK_IN;
    }
}
