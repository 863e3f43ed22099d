package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.capacity.Quota;
import org.commonhall.corridor.WallClock;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A shared service place (党群服务站, 驿站): one roof over the desks of several organizations. A scope for roles.
 *
 * @param id the identity
 * @param version the version
 * @param host the organization that runs it, which need not own a single desk
 * @param building the building it is in, absent if in none
 * @param name the name
 * @param nameEn the English name, absent if it has none
 * @param address the postal address, absent if unknown
 * @param timeZone the zone of its wall clock, such as {@code Asia/Shanghai}
 * @param hours opening hours in the syntax of OpenStreetMap, absent if unknown
 * @param makeup what make-up working days are to the weekdays of these hours
 * @param latitude degrees north, present together with longitude and datum
 * @param longitude degrees east
 * @param datum what the degrees refer to
 * @param area square metres of the whole hall, absent if unknown; its zones never make more
 * @param zonedArea square metres of its zones together
 * @param quota the room of the whole hall, in people; that of every zone is below it
 * @param capacity how many people it holds: the sum of its zones once it has any, absent for unknown
 * @param endedAt since when it is no more, absent while it lasts
 */
@Index({"host", "name"})
@Index("name")
@Index("latitude")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Station(
        Id<Station> id,
        long version,
        Id<Organization> host,
        @Nullable Id<Building> building,
        @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 300) @Nullable String address,
        @Size(max = 60) String timeZone,
        @Size(max = 1000) @Nullable String hours,
        MakeupPolicy makeup,
        @Digits(integer = 3, fraction = 7) @Nullable BigDecimal latitude,
        @Digits(integer = 3, fraction = 7) @Nullable BigDecimal longitude,
        Building.@Nullable Datum datum,
        @Digits(integer = 9, fraction = 2) @Nullable BigDecimal area,
        @Digits(integer = 9, fraction = 2) BigDecimal zonedArea,
        Id<Quota> quota,
        @Nullable Long capacity,
        @Nullable Instant endedAt)
        implements WallClock {
    /** How it is stored. */
    public static final RecordType<Station> TYPE = RecordType.of(MethodHandles.lookup(), Station.class);
    /** The organization that runs it. */
    public static final Attribute<Station, Id<Organization>> HOST = TYPE.attribute("host", Station::host);
    /** The name. */
    public static final Attribute<Station, String> NAME = TYPE.attribute("name", Station::name);
    /** Degrees north. */
    public static final Attribute<Station, BigDecimal> LATITUDE = TYPE.attribute("latitude", Station::latitude);
    /** Degrees east. */
    public static final Attribute<Station, BigDecimal> LONGITUDE = TYPE.attribute("longitude", Station::longitude);
    /** Since when it is no more. */
    public static final Attribute<Station, Instant> ENDED_AT = TYPE.attribute("endedAt", Station::endedAt);

    @Override
    public ZoneId zoneId() {
        return ZoneId.of(timeZone);
    }

    StationBuilder next() {
        return StationBuilder.builder(this);
    }
}
