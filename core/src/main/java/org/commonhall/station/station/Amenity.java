package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Something everybody may use without an account (便民设施): warmth, water, charging points, seats.
 *
 * @param id the identity
 * @param version the version
 * @param station the station
 * @param zone the zone it is in, absent if in none
 * @param kind a code of the hall's {@link PlaceKinds}
 * @param name the name
 * @param nameEn the English name, absent if it has none
 * @param hours opening hours of its own, absent where the station's hold
 * @param makeup what make-up working days are to the weekdays of these hours
 * @param capacity how many can use it at once, absent where that is not counted
 * @param stock how many are left, such as hot meals; absent where nothing runs out
 * @param stockAt when the stock was last counted, present together with it
 * @param seasonFrom the first day of a year's season as {@code MM-dd}, absent where it has none
 * @param seasonUntil the last day of the season as {@code MM-dd}, which may lie in the next year
 * @param outSince since when it is out of order, absent while it works
 * @param outReason why it is
 * @param outUntil when it is hoped to work again
 * @param repair the request to have it repaired, absent if none was made
 * @param endedAt since when it is no more, absent while it lasts
 */
@Index({"station", "kind"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Amenity(
        Id<Amenity> id,
        long version,
        Id<Station> station,
        @Nullable Id<Zone> zone,
        @Size(max = 40) String kind,
        @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 1000) @Nullable String hours,
        MakeupPolicy makeup,
        @Nullable Long capacity,
        @Nullable Long stock,
        @Nullable Instant stockAt,
        @Size(max = 5) @Nullable String seasonFrom,
        @Size(max = 5) @Nullable String seasonUntil,
        @Nullable Instant outSince,

        @Kept("access.hold.posted") @Size(max = 400) @Nullable String outReason,

        @Nullable Instant outUntil,
        @Nullable Id<ServiceRequest> repair,
        @Nullable Instant endedAt) {
    /** How it is stored. */
    public static final RecordType<Amenity> TYPE = RecordType.of(MethodHandles.lookup(), Amenity.class);
    /** The station. */
    public static final Attribute<Amenity, Id<Station>> STATION = TYPE.attribute("station", Amenity::station);
    /** The kind's code. */
    public static final Attribute<Amenity, String> KIND = TYPE.attribute("kind", Amenity::kind);

    AmenityBuilder next() {
        return AmenityBuilder.builder(this);
    }
}
