package org.commonhall.station.booking;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What everybody sees of a room that can be booked.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param station where it is
 * @param stationName its name
 * @param zone the zone it is, null for the whole hall
 * @param zoneName its name, or null
 * @param name the name
 * @param timeZone the zone of its wall clock
 * @param seats how many people fit
 * @param equipment codes of what is there
 * @param opening the hours it may be booked in, null for those of its station
 * @param approval whether staff decide on each booking
 * @param checkIn whether one has to check in
 * @param shortestMinutes the shortest booking
 * @param longestMinutes the longest booking
 * @param horizonDays how far ahead a booking may end
 * @param retired whether it can no longer be booked
 */
public record BookableRoomView(
        Id<BookableRoom> id,
        long version,
        Id<Station> station,
        @Nullable Name stationName,
        @Nullable Id<Zone> zone,
        @Nullable Name zoneName,
        String name,
        String timeZone,
        long seats,
        ImmutableSet<String> equipment,
        @Nullable String opening,
        boolean approval,
        boolean checkIn,
        long shortestMinutes,
        long longestMinutes,
        long horizonDays,
        boolean retired) {

    static BookableRoomView of(BookableRoom room, Names names) {
        return new BookableRoomView(
                room.id(),
                room.version(),
                room.station(),
                names.of(Station.TYPE, room.station()),
                room.zone(),
                names.of(Zone.TYPE, room.zone()),
                room.name(),
                room.timeZone(),
                room.seats(),
                room.things(),
                room.opening(),
                room.approval(),
                room.checkIn() != null,
                room.shortest() / 60,
                room.longest() / 60,
                room.horizon() / 86_400,
                room.retired());
    }
}
