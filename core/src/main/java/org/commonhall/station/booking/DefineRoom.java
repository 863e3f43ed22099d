package org.commonhall.station.booking;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.Zone;
import org.commonhall.storage.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Makes a zone of a station, or its whole hall, bookable, or changes the rules of one that is.
 * The seen version is that of the room that is changed.
 * Fill in the builder of {@link #of}.
 *
 * @param room the room to change, null for a new one
 * @param station where it is, which a change leaves as it is
 * @param zone the zone it is, which a change leaves as it is; null for the whole hall
 * @param name the name
 * @param policy its rules
 * @param code what people type to check in, as posted in the room, or null
 * @param retired whether it can no longer be booked
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DefineRoom(
        @Nullable Id<BookableRoom> room,
        @NotNull Id<Station> station,
        @Nullable Id<Zone> zone,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Valid BookingPolicy policy,
        @Secret @Size(min = 4, max = 20) @Nullable String code,
        boolean retired)
        implements Command {

    /**
     * The whole hall, or the zone that is given, to be booked by a name.
     *
     * @param station where it is
     * @param name the name
     * @param policy its rules
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static DefineRoomBuilder of(Id<Station> station, String name, BookingPolicy policy) {
        return DefineRoomBuilder.builder().station(station).name(name).policy(policy);
    }

    @Override
    public Permission permission() {
        return BookingRights.KEEP;
    }

    /** Without the code. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
