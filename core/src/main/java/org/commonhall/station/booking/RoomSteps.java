package org.commonhall.station.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.ClaimCheck;
import org.commonhall.capacity.ClaimOrder;
import org.commonhall.capacity.NewQuota;
import org.commonhall.capacity.Quota;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.capacity.Timetable;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationHours;
import org.commonhall.station.station.Zone;
import org.commonhall.storage.Query;

/** Defines rooms, and keeps them from being booked. */
final class RoomSteps {
    private static final CapacityKernel ROOM = CapacityKernel.KERNEL;
    private static final Duration LONGEST_BLOCK = Duration.ofDays(366);
    private static final Duration PART = Duration.ofDays(1);

    private final Corridor corridor;
    private final StationHours hours;
    private final Followers followers;

    RoomSteps(Corridor corridor, StationHours hours, Followers followers) {
        this.corridor = corridor;
        this.hours = hours;
        this.followers = followers;
    }

    Receipt<BookableRoom> define(Call by, DefineRoom command) {
        return corridor.run(by, command, BookingEvent.ROOM_DEFINED.code(), BookableRoom.TYPE, change -> {
            Id<BookableRoom> id = command.room();
            return id == null ? made(change, command) : changed(change, id, command);
        });
    }

    private BookableRoom made(Change change, DefineRoom command) {
        change.authorise(false, command.station().value());
        Station station = change.get(Station.TYPE, command.station());
        Zone zone = command.zone() == null ? null : change.get(Zone.TYPE, command.zone());
        if (zone != null && !zone.station().equals(station.id())) {
            throw new RuleViolation("booking.zone.other");
        }
        BookableRoom room = BookableRoomBuilder.builder()
                .id(change.newId())
                .station(station.id())
                .zone(command.zone())
                .hall(station.quota())
                .place(zone == null ? station.quota() : zone.quota())
                .build();
        return change.insert(BookableRoom.TYPE, described(change, room, station, command));
    }

    private BookableRoom changed(Change change, Id<BookableRoom> id, DefineRoom command) {
        BookableRoom known = change.get(BookableRoom.TYPE, id);
        change.authorise(false, known.station().value());
        ROOM.hold(change, known.hall());
        BookableRoom room = change.lockSubject(BookableRoom.TYPE, id);
        Station station = change.get(Station.TYPE, room.station());
        return change.update(BookableRoom.TYPE, described(change, room, station, command));
    }

    private BookableRoom described(Change change, BookableRoom room, Station station, DefineRoom command) {
        command.policy().check();
        BookableRoom next = room.with(command.policy())
                .next()
                .name(command.name())
                .timeZone(station.timeZone())
                .code(command.code())
                .retired(command.retired())
                .build();
        hours.require(next.opening(), next.timeZone(), next.makeup(), change.now());
        if (next.concurrency() == 1) {
            return next;
        }
        if (next.lanes() != null) {
            ROOM.resize(change, new QuotaRef(next.lanes(), next.hall()), next.concurrency());
            return next;
        }
        Quota lanes = ROOM.open(
                change,
                NewQuota.of(room.id().value(), room.station().value(), next.concurrency())
                        .code("bookings")
                        .byClaim(true)
                        .parent(room.place())
                        .build());
        return next.next().lanes(lanes.id()).build();
    }

    Receipt<Booking> block(Call by, BlockRoom command) {
        return corridor.run(by, command, BookingEvent.ROOM_BLOCKED.code(), Booking.TYPE, change -> {
            BookableRoom room = change.get(BookableRoom.TYPE, command.room());
            change.authorise(false, room.station().value());
            Span span = BookingTimes.span(command.from(), command.to(), room.zoneId());
            BookingRules.require(BookingRules.past(span.from(), change.now()));
            if (Duration.between(span.from(), span.until()).compareTo(LONGEST_BLOCK) > 0) {
                throw new RuleViolation("booking.block.long", LONGEST_BLOCK.toDays());
            }
            Timetable hall = ROOM.hold(change, room.hall());
            displace(change, hall, room, span, command.reason());
            // In parts of a day, because a search for what takes a moment looks back by the longest booking.
            List<Booking> parts = new ArrayList<>();
            UUID block = change.newId().value();
            for (Instant from = span.from(); from.isBefore(span.until()); from = from.plus(PART)) {
                Instant until = from.plus(PART).isBefore(span.until()) ? from.plus(PART) : span.until();
                Id<Booking> id = parts.isEmpty() ? new Id<>(block) : change.newId();
                parts.add(part(id, change, room, Span.of(from, until), block, command.reason()));
            }
            parts.forEach(part -> hall.take(ClaimOrder.of(part.id().value(), room.room())
                    .whole(true)
                    .span(part.span())
                    .check(ClaimCheck.NOTHING)
                    .build()));
            Booking first = change.insertAll(Booking.TYPE, parts).get(0);
            hall.store();
            return first;
        });
    }

    /** Cancels what belongs to something that can look for another room; all else stays until staff decide on it. */
    private void displace(Change change, Timetable hall, BookableRoom room, Span span, String reason) {
        List<Booking> displaced = change.select(RoomHold.around(room, span)).stream()
                .filter(one -> one.owner() != null
                        && room.shares(one.zone())
                        && one.startsAt().isAfter(change.now())
                        && one.effective(change.now()).date() == SeriesDateState.VALID
                        && one.span().overlaps(span))
                .map(one -> one.given(BookingStatus.CANCELLED, reason))
                .toList();
        if (!displaced.isEmpty()) {
            hall.release(displaced.stream().map(one -> one.id().value()).toList());
            change.updateAll(Booking.TYPE, displaced).forEach(one -> {
                SeriesEnd.after(change, one, SeriesStatus.CANCELLED);
                followers.cancelled(change, one);
            });
        }
    }

    private static Booking part(
            Id<Booking> id, Change change, BookableRoom room, Span span, UUID block, String reason) {
        return BookingBuilder.builder()
                .id(id)
                .room(room.id())
                .hall(room.hall())
                .zone(room.zone())
                .station(room.station())
                .kind(BookingKind.BLOCK)
                .status(BookingStatus.CONFIRMED)
                .block(block)
                .startsAt(span.from())
                .endsAt(span.until())
                .createdAt(change.now())
                .reason(reason)
                .build();
    }

    Receipt<Booking> lift(Call by, LiftBlock command) {
        return corridor.run(by, command, BookingEvent.ROOM_UNBLOCKED.code(), Booking.TYPE, change -> {
            Booking first = parts(change, command.block()).stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFound("record.missing", Booking.TYPE));
            change.authorise(false, first.station().value());
            Timetable hall = ROOM.hold(change, first.hall());
            List<Booking> lifted = parts(change, command.block()).stream()
                    .filter(part -> part.effective(change.now()) == BookingStatus.CONFIRMED)
                    .map(part -> part.lifted(change.now()))
                    .toList();
            if (lifted.isEmpty()) {
                throw new RuleViolation("booking.block.over");
            }
            hall.release(lifted.stream().map(part -> part.id().value()).toList());
            return change.updateAll(Booking.TYPE, lifted).get(0);
        });
    }

    private static List<Booking> parts(Change change, UUID block) {
        return change.select(
                Query.of(Booking.TYPE).where(Booking.BLOCK.is(block)).orderBy(Booking.STARTS_AT.ascending()));
    }
}
