package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.capacity.Quota;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A part of a station's hall (功能区): a rest area, a room, the fire-safety corner. What is claimed of it is claimed of the
 * hall.
 *
 * @param id the identity
 * @param version the version
 * @param station the station
 * @param kind a code of the hall's {@link PlaceKinds}
 * @param name the name
 * @param nameEn the English name, absent if it has none
 * @param hours opening hours of its own, absent where the station's hold
 * @param makeup what make-up working days are to the weekdays of these hours
 * @param area square metres
 * @param capacity how many people it holds, absent for unknown
 * @param quota its room, in people, below that of the hall
 * @param hall the quota of the hall, the root
 * @param endedAt since when it is no more, absent while it lasts
 */
@Index({"station", "name"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Zone(
        Id<Zone> id,
        long version,
        Id<Station> station,
        @Size(max = 40) String kind,
        @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 1000) @Nullable String hours,
        MakeupPolicy makeup,
        @Digits(integer = 9, fraction = 2) BigDecimal area,
        @Nullable Long capacity,
        Id<Quota> quota,
        Id<Quota> hall,
        @Nullable Instant endedAt) {
    /** How it is stored. */
    public static final RecordType<Zone> TYPE = RecordType.of(MethodHandles.lookup(), Zone.class);
    /** The station. */
    public static final Attribute<Zone, Id<Station>> STATION = TYPE.attribute("station", Zone::station);
    /** The name. */
    public static final Attribute<Zone, String> NAME = TYPE.attribute("name", Zone::name);

    /**
     * Refers to its room, as the capacity kernel asks for it.
     *
     * @return the quota and that of the hall
     */
    public QuotaRef room() {
        return new QuotaRef(quota, hall);
    }
}
