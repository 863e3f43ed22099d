package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What a room is equipped with (设备): a projector, a defibrillator.
 *
 * @param id the identity
 * @param version the version
 * @param station the station
 * @param zone the zone it stands in, absent where it is carried to where it is needed
 * @param kind a code of the hall's {@link PlaceKinds}
 * @param name the name
 * @param nameEn the English name, absent if it has none
 * @param quantity how many
 * @param outSince since when it is out of order, absent while it works
 * @param outReason why it is
 * @param endedAt since when it is no more, absent while it lasts
 */
@Index({"station", "kind"})
@Index("zone")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Equipment(
        Id<Equipment> id,
        long version,
        Id<Station> station,
        @Nullable Id<Zone> zone,
        @Size(max = 40) String kind,
        @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        long quantity,
        @Nullable Instant outSince,

        @Kept("access.hold.posted") @Size(max = 400) @Nullable String outReason,

        @Nullable Instant endedAt) {
    /** How it is stored. */
    public static final RecordType<Equipment> TYPE = RecordType.of(MethodHandles.lookup(), Equipment.class);
    /** The station. */
    public static final Attribute<Equipment, Id<Station>> STATION = TYPE.attribute("station", Equipment::station);
    /** The zone it stands in. */
    public static final Attribute<Equipment, Id<Zone>> ZONE = TYPE.attribute("zone", Equipment::zone);
    /** The kind's code. */
    public static final Attribute<Equipment, String> KIND = TYPE.attribute("kind", Equipment::kind);
}
