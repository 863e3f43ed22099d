package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Takes a closure notice back.
 *
 * @param notice which
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record WithdrawClosure(
        @NotNull Id<ClosureNotice> notice,
        @Nullable Long seen,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Stations.CLOSE;
    }
}
