package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says whether equipment works. The seen version is that of the equipment.
 * Fill in the builder of {@link #of}.
 *
 * @param equipment which
 * @param outReason why it does not work, null if it does
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record EquipmentState(
        @NotNull Id<Equipment> equipment,
        @Size(max = 400) @Nullable String outReason) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param equipment which
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static EquipmentStateBuilder of(Id<Equipment> equipment) {
        return EquipmentStateBuilder.builder().equipment(equipment);
    }

    @Override
    public Permission permission() {
        return StationRights.ATTEND;
    }
}
