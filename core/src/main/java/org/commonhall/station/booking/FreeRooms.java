package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.Gaps;
import org.commonhall.capacity.Timetable;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Query;

/**
 * Which rooms are free: those that need no approval first, then the earliest, then the one with the fewest empty
 * seats, then the nearest. Five statements for any number of rooms: rooms, closures, and the trees with what is taken
 * in them.
 */
final class FreeRooms {
    private static final int DAYS = 31;
    private static final int STATIONS = 50;
    private static final Booker NOBODY = new Booker(new Id<Person>(new UUID(0, 0)), null);

    private final Reading reading;
    private final FreeRoomQuery query;
    private final BookingRules rules;
    private final Instant now;

    FreeRooms(Reading reading, FreeRoomQuery query, BookingRules rules) {
        this.reading = reading;
        this.query = query;
        this.rules = rules;
        this.now = reading.now();
        if (query.stations().size() > STATIONS) {
            throw new InvalidInput("stations", "booking.free.stations", STATIONS);
        }
        BookingTimes.requireOrder(query.from().isBefore(query.to()), query.from(), query.to());
        if (ChronoUnit.DAYS.between(query.from(), query.to()) > DAYS) {
            throw new InvalidInput("to", "booking.free.window", DAYS);
        }
        if (query.minutes() < 1 || query.people() < 1) {
            throw new InvalidInput(query.people() < 1 ? "people" : "minutes", "constraint.min", 1);
        }
    }

    ImmutableList<FreeRoom> find() {
        List<BookableRoom> rooms =
                reading.select(Query.of(BookableRoom.TYPE).where(BookableRoom.STATION.in(query.stations()))).stream()
                        .filter(room -> !room.retired()
                                && room.seats() >= query.people()
                                && room.things().containsAll(query.equipment()))
                        .toList();
        if (rooms.isEmpty()) {
            return ImmutableList.of();
        }
        Timetable halls = halls(rooms);
        PlaceTimes times = PlaceTimes.of(reading, query.stations());
        List<Id<Station>> near = ImmutableList.copyOf(query.stations());
        return rooms.stream()
                .flatMap(room -> free(room, halls, times).stream())
                .sorted(Comparator.comparing((Free free) -> free.room.approval())
                        .thenComparing(free -> free.span.from())
                        .thenComparing(free -> free.room.seats())
                        .thenComparing(free -> near.indexOf(free.room.station()))
                        .thenComparing(free -> free.room.id()))
                .collect(Names.listed(
                        reading,
                        (free, names) -> new FreeRoom(
                                BookableRoomView.of(free.room, names),
                                free.span.from(),
                                free.span.until(),
                                reasons(free.room, free.span))));
    }

    private record Free(BookableRoom room, Span span) {}

    private Timetable halls(List<BookableRoom> rooms) {
        Instant from = rooms.stream()
                .map(room -> window(room).from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant until = rooms.stream()
                .map(room -> window(room).until())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long widest = rooms.stream()
                .mapToLong(room -> room.widestGaps().before())
                .max()
                .orElse(0);
        return CapacityKernel.KERNEL
                .look(reading, rooms.stream().map(BookableRoom::hall).collect(ImmutableSet.toImmutableSet()))
                .read(new Span(from, until), new Gaps(widest, widest));
    }

    private Span window(BookableRoom room) {
        Instant from = moment(query.from(), room.zoneId());
        Instant to = moment(query.to(), room.zoneId());
        return new Span(from, to.isAfter(from) ? to : from);
    }

    // A window is only searched in, so a wall time that a clock change skips moves on with it.
    private static Instant moment(LocalDateTime wall, ZoneId zone) {
        BookingTimes.requireRange("from", wall.getYear(), wall);
        return wall.atZone(zone).toInstant();
    }

    private Optional<Free> free(BookableRoom room, Timetable halls, PlaceTimes times) {
        Span window = window(room);
        return candidates(room, window, halls, times).stream()
                .map(from -> new Span(from, from.plusSeconds(query.minutes() * 60)))
                .filter(span -> !span.until().isAfter(window.until()))
                .filter(span -> rules.against(room, span, query.people(), times, now)
                        .or(() -> halls.against(
                                RoomHold.order(room, asked(room, span)).build()))
                        .isEmpty())
                .findFirst()
                .map(span -> new Free(room, span));
    }

    /** Gives the beginnings worth trying: of the window, of opening, the earliest notice, and where something ends. */
    private SortedSet<Instant> candidates(BookableRoom room, Span window, Timetable halls, PlaceTimes times) {
        SortedSet<Instant> all = new TreeSet<>();
        all.add(window.from());
        all.add(minute(now.plusSeconds(room.notice())));
        rules.openings(room, window, times).forEach(open -> all.add(open.from()));
        times.closures().forEach(notice -> all.add(notice.endsAt()));
        all.addAll(halls.ends(room.hall(), room.gaps(query.purpose())));
        all.removeIf(at -> at.isBefore(window.from()) || !at.isBefore(window.until()));
        return all;
    }

    private static Instant minute(Instant at) {
        Instant cut = at.truncatedTo(ChronoUnit.MINUTES);
        return cut.equals(at) ? at : cut.plusSeconds(60);
    }

    private Booking asked(BookableRoom room, Span span) {
        return new BookingDraft(
                        NOBODY,
                        Occasion.of(query.people()).purpose(query.purpose()).build())
                .booking(new Id<>(new UUID(0, 1)), room, span, BookingStatus.CONFIRMED, now);
    }

    private ImmutableList<Explanation> reasons(BookableRoom room, Span span) {
        return ImmutableList.of(
                room.approval() ? Explanation.of("booking.free.approval") : Explanation.of("booking.free.immediately"),
                Explanation.of("booking.free.from", span.from().atZone(room.zoneId())),
                Explanation.of("booking.free.seats", room.seats(), query.people()));
    }
}
