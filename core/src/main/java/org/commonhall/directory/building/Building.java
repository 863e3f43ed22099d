package org.commonhall.directory.building;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A building (楼宇): a scope for roles.
 *
 * @param id the identity
 * @param version the version
 * @param name the name
 * @param nameEn the English name, absent if it has none
 * @param address the postal address, absent if unknown
 * @param zone the part of the district it lies in (片区), absent if the district has none
 * @param floors floors above ground, absent if unknown
 * @param basements floors below ground, absent if unknown
 * @param latitude degrees north, present together with longitude and datum
 * @param longitude degrees east
 * @param datum what the degrees refer to
 */
@Index("name")
@Index({"zone", "name"})
public record Building(
        Id<Building> id,
        long version,
        @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 300) @Nullable String address,
        @Size(max = 60) @Nullable String zone,
        @Nullable Long floors,
        @Nullable Long basements,
        @Digits(integer = 3, fraction = 7) @Nullable BigDecimal latitude,
        @Digits(integer = 3, fraction = 7) @Nullable BigDecimal longitude,
        @Nullable Datum datum) {
    /** How it is stored. */
    public static final RecordType<Building> TYPE = RecordType.of(MethodHandles.lookup(), Building.class);
    /** The name. */
    public static final Attribute<Building, String> NAME = TYPE.attribute("name", Building::name);
    /** The part of the district it lies in. */
    public static final Attribute<Building, String> ZONE = TYPE.attribute("zone", Building::zone);

    /**
     * Makes a state of a building.
     *
     * @param id the identity
     * @param version the version
     * @param details what is known
     * @return the building, not stored yet
     */
    public static Building of(Id<Building> id, long version, BuildingDetails details) {
        Position position = details.position();
        return new Building(
                id,
                version,
                details.name(),
                details.nameEn(),
                details.address(),
                details.zone(),
                details.floors(),
                details.basements(),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude(),
                position == null ? null : position.datum());
    }

    /**
     * Gives the next state with what a list says that knows no position.
     *
     * @param details what is known
     * @return the next state, where it was
     */
    public Building described(BuildingDetails details) {
        return new Building(
                id,
                version,
                details.name(),
                details.nameEn(),
                details.address(),
                details.zone(),
                details.floors(),
                details.basements(),
                latitude,
                longitude,
                datum);
    }

    /** What degrees refer to; the Chinese ones are displaced by hundreds of metres. */
    public enum Datum {
        /** The world's. */
        WGS84,
        /** Maps published in China. */
        GCJ02,
        /** Baidu's maps. */
        BD09
    }
}
