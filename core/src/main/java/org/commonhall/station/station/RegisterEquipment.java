package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Adds equipment to a station.
 * Fill in the builder of {@link #of}.
 *
 * @param station the station
 * @param zone the zone it stands in, null where it is carried to where it is needed
 * @param kind a code of the hall's {@link PlaceKinds}
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param quantity how many
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RegisterEquipment(
        @NotNull Id<Station> station,
        @Nullable Id<Zone> zone,
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Positive long quantity)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param station the station
     * @param kind a code of the hall's {@link PlaceKinds}
     * @param name the name
     * @param quantity how many
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RegisterEquipmentBuilder of(Id<Station> station, String kind, String name, long quantity) {
        return RegisterEquipmentBuilder.builder()
                .station(station)
                .kind(kind)
                .name(name)
                .quantity(quantity);
    }

    @Override
    public Permission permission() {
        return StationRights.KEEP;
    }
}
