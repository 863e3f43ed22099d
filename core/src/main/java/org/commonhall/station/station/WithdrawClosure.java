package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Takes a closure notice back.
 *
 * @param notice which
 */
public record WithdrawClosure(@NotNull Id<ClosureNotice> notice) implements Command {

    @Override
    public Permission permission() {
        return Stations.CLOSE;
    }
}
