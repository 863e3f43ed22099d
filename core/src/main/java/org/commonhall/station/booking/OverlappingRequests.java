package org.commonhall.station.booking;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.Timetable;
import org.commonhall.corridor.Reading;

/**
 * The pre-bookings that overlap one that is accepted, in the order they were asked for.
 *
 * @param others the pre-bookings
 * @param rooms their rooms
 * @param window what their times and that of the accepted one span together
 */
record OverlappingRequests(List<Booking> others, Map<Id<BookableRoom>, BookableRoom> rooms, Span window) {

    static OverlappingRequests read(Reading reading, BookableRoom room, Booking accepted) {
        List<Booking> others = reading.select(RoomHold.around(room, room.kept(accepted))).stream()
                .filter(one -> !one.id().equals(accepted.id())
                        && one.effective(reading.now()) == BookingStatus.REQUESTED
                        && room.shares(one.zone()))
                .sorted(Comparator.comparing(Booking::createdAt).thenComparing(Booking::id))
                .toList();
        Map<Id<BookableRoom>, BookableRoom> rooms = others.isEmpty()
                ? Map.of()
                : reading.findAll(
                        BookableRoom.TYPE, others.stream().map(Booking::room).collect(ImmutableSet.toImmutableSet()));
        List<Booking> all = Stream.concat(others.stream(), Stream.of(accepted)).toList();
        return new OverlappingRequests(
                others,
                rooms,
                Span.of(
                        all.stream()
                                .map(Booking::startsAt)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        all.stream()
                                .map(Booking::endsAt)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    /** Gives the pre-bookings that no longer fit beside what is taken. */
    List<Booking> besides(Timetable hall) {
        return others.stream()
                .filter(one -> hall.against(RoomHold.order(Objects.requireNonNull(rooms.get(one.room())), one)
                                .build())
                        .isPresent())
                .toList();
    }
}
