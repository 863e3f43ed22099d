package org.commonhall.directory.building;

import java.math.BigDecimal;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * A building as everybody may see it.
 *
 * @param id the building
 * @param version the version, to be given as seen with {@link ChangeBuilding}
 * @param name the name
 * @param nameEn the English name, absent if it has none
 * @param address the postal address, absent if unknown
 * @param zone the part of the district it lies in, absent if the district has none
 * @param floors floors above ground, absent if unknown
 * @param basements floors below ground, absent if unknown
 * @param latitude degrees north, present together with longitude and datum
 * @param longitude degrees east
 * @param datum what the degrees refer to
 */
public record BuildingView(
        Id<Building> id,
        long version,
        String name,
        @Nullable String nameEn,
        @Nullable String address,
        @Nullable String zone,
        @Nullable Long floors,
        @Nullable Long basements,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        Building.@Nullable Datum datum) {

    static BuildingView of(Building building) {
        return new BuildingView(
                building.id(),
                building.version(),
                building.name(),
                building.nameEn(),
                building.address(),
                building.zone(),
                building.floors(),
                building.basements(),
                building.latitude(),
                building.longitude(),
                building.datum());
    }
}
