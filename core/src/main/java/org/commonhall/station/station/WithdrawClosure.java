package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Takes a closure notice back. The seen version is that of the notice.
 *
 * @param notice which
 */
public record WithdrawClosure(@NotNull Id<ClosureNotice> notice) implements Command {

    @Override
    public Permission permission() {
        return StationRights.CLOSE;
    }
}
