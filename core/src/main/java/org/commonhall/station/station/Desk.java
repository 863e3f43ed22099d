package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A counter of one provider (窗口, 接待点), who is rarely the station's host. Its row is never locked to give out numbers; that of its line is.
 *
 * @param id the identity
 * @param version the version
 * @param station the station
 * @param zone the zone it stands in, absent if in none
 * @param owner the organization that serves there
 * @param name the name
 * @param nameEn the English name, absent if it has none
 * @param hours opening hours of its own, absent where the station's hold
 * @param makeup what make-up working days are to the weekdays of these hours
 * @param endedAt since when it is no more, absent while it lasts
 */
@Index({"station", "name"})
@Index("owner")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Desk(
        Id<Desk> id,
        long version,
        Id<Station> station,
        @Nullable Id<Zone> zone,
        Id<Organization> owner,
        @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 1000) @Nullable String hours,
        MakeupPolicy makeup,
        @Nullable Instant endedAt) {
    /** How it is stored. */
    public static final RecordType<Desk> TYPE = RecordType.of(MethodHandles.lookup(), Desk.class);
    /** The station. */
    public static final Attribute<Desk, Id<Station>> STATION = TYPE.attribute("station", Desk::station);
    /** The organization that serves there. */
    public static final Attribute<Desk, Id<Organization>> OWNER = TYPE.attribute("owner", Desk::owner);

    /**
     * Names where rights on it are held: at the desk, its station, or the organization that serves there.
     *
     * @return the scopes
     */
    public UUID[] scopes() {
        return new UUID[] {id.value(), station.value(), owner.value()};
    }

    DeskBuilder next() {
        return DeskBuilder.builder(this);
    }
}
