package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A one-off closure (闭站公告), which overrides opening hours. A closed station closes everything in it.
 *
 * @param id the identity
 * @param version the version
 * @param station the station
 * @param place what is closed: the station, a zone, an amenity or a desk
 * @param startsAt from when
 * @param endsAt up to when
 * @param reason why, for everybody to read
 * @param author the person who said so, absent for the system
 * @param givenAt when it was said
 * @param withdrawnAt since when it no longer holds, absent while it does
 */
@Index({"station", "endsAt"})
@Index("endsAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record ClosureNotice(
        Id<ClosureNotice> id,
        long version,
        Id<Station> station,
        UUID place,
        Instant startsAt,
        Instant endsAt,
        @Kept("access.hold.posted") @Size(max = 400) String reason,
        @Nullable UUID author,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {
    /** How it is stored. */
    public static final RecordType<ClosureNotice> TYPE = RecordType.of(MethodHandles.lookup(), ClosureNotice.class);
    /** The station. */
    public static final Attribute<ClosureNotice, Id<Station>> STATION =
            TYPE.attribute("station", ClosureNotice::station);
    /** From when. */
    public static final Attribute<ClosureNotice, Instant> STARTS_AT =
            TYPE.attribute("startsAt", ClosureNotice::startsAt);
    /** Up to when. */
    public static final Attribute<ClosureNotice, Instant> ENDS_AT = TYPE.attribute("endsAt", ClosureNotice::endsAt);
    /** Since when it no longer holds. */
    public static final Attribute<ClosureNotice, Instant> WITHDRAWN_AT =
            TYPE.attribute("withdrawnAt", ClosureNotice::withdrawnAt);

    /**
     * Tells how long before its beginning it was given.
     *
     * @return the notice given, zero where it came late
     */
    public Duration notice() {
        return givenAt.isBefore(startsAt) ? Duration.between(givenAt, startsAt) : Duration.ZERO;
    }

    ClosureNotice withdrawn(Instant now) {
        return ClosureNoticeBuilder.builder(this).withdrawnAt(now).build();
    }
}
