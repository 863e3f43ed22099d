package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says whether equipment works.
 *
 * @param equipment which
 * @param outReason why it does not work, null if it does
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record EquipmentState(
        @NotNull Id<Equipment> equipment,
        @Size(max = 400) @Nullable String outReason,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return Stations.ATTEND;
    }
}
