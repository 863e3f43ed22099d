package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says how many of something are left. The seen version is that of the amenity.
 * Fill in the builder of {@link #of}.
 *
 * @param amenity of what
 * @param stock how many, null where nothing runs out
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record SetStock(
        @NotNull Id<Amenity> amenity,
        @PositiveOrZero @Nullable Long stock) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param amenity of what
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static SetStockBuilder of(Id<Amenity> amenity) {
        return SetStockBuilder.builder().amenity(amenity);
    }

    @Override
    public Permission permission() {
        return StationRights.ATTEND;
    }
}
