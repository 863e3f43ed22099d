package org.commonhall.station.station;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says whether equipment works. The seen version is that of the equipment.
 *
 * @param equipment which
 * @param outReason why it does not work, null if it does
 */
public record EquipmentState(
        @NotNull Id<Equipment> equipment,
        @Size(max = 400) @Nullable String outReason) implements Command {

    @Override
    public Permission permission() {
        return StationRights.ATTEND;
    }
}
