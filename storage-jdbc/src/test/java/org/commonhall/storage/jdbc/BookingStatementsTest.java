package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.directory.directory.BeginMembership;
import org.commonhall.directory.directory.Membership;
import org.commonhall.directory.directory.Organization;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookSeries;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.BookingQuota;
import org.commonhall.station.booking.CancelBooking;
import org.commonhall.station.booking.CheckIn;
import org.commonhall.station.booking.CheckOut;
import org.commonhall.station.booking.DecideBooking;
import org.commonhall.station.booking.FreeRoomQuery;
import org.commonhall.station.booking.QuotaWindow;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.testing.BookingLife;
import org.junit.jupiter.api.Test;

/** How many statements each use case of bookings costs, a batch counting as one. The keeper holds the role on the station. */
class BookingStatementsTest extends BookingLife {
    private final StatementCount statements = new StatementCount();

    @Override
    protected Storage emptyStore() {
        return statements.emptyStore();
    }

    @Test
    void aBookingCostsNineAndOneMoreForEachRuleThatNeedsIt() {
        BookableRoom plain = room("Plain", policy());
        book(lin, plain, "2026-03-03T09:00", 60);
        costs(
                9,
                "room, closures, lock, tree, due, claims, booking, claim, journal",
                lin,
                by -> book(by, plain, "2026-03-03T10:00", 60));
        BookableRoom scarce = room(
                "Scarce",
                policy().noShowLimit(3)
                        .quotas(ImmutableList.of(BookingQuota.of(
                                BookingQuota.Holder.PERSON, BookingQuota.Measure.COUNT, 9, QuotaWindow.WEEK))));
        costs(10, "and the person's bookings", lin, by -> book(by, scarce, "2026-03-03T10:00", 60));
        Id<Organization> guild = organization("union", "Guild");
        hall.directory()
                .beginMembership(
                        admin,
                        new BeginMembership(
                                person(lin),
                                guild,
                                Membership.Kind.MEMBER,
                                null,
                                LocalDate.parse("2026-01-01"),
                                null,
                                null));
        costs(
                11,
                "and the memberships",
                lin,
                by -> bookings.book(
                        by,
                        BookRoom.of(
                                        scarce.id(),
                                        LocalDateTime.parse("2026-03-03T12:00"),
                                        LocalDateTime.parse("2026-03-03T13:00"))
                                .organization(guild)
                                .build()));
        BookableRoom asked = room("Asked", policy().approval(true));
        costs(8, "the grants, but no claims", lin, by -> book(by, asked, "2026-03-03T10:00", 60));
    }

    @Test
    void whatBecomesOfABooking() {
        BookableRoom room = room(
                "Room", policy().checkInMinutes(60L).autoReleaseMinutes(15L).approval(true));
        book(keeper, room, "2026-03-02T12:00", 60);
        Booking first = book(lin, room, "2026-03-02T10:30", 60);
        Booking other = book(zhao, room, "2026-03-02T10:30", 60);
        costs(
                14,
                "booking, grants, room, lock, tree, due, lock, others, their rooms, claims, update, claim, update, journal",
                keeper,
                by -> bookings.decide(by, new DecideBooking(first.id(), true, null, null, null)));
        costs(
                10,
                "booking, lock, tree, due, lock, room, claim, update, update, journal",
                lin,
                by -> bookings.checkIn(by, new CheckIn(first.id(), null, null)));
        clock.set(at("2026-03-02T10:40"));
        costs(
                9,
                "booking, lock, tree, due, lock, claim, update, update, journal",
                lin,
                by -> bookings.checkOut(by, new CheckOut(first.id(), null)));
        Booking theirs = book(lin, room("Open", policy()), "2026-03-03T12:00", 60);
        costs(
                10,
                "booking, grants, lock, tree, due, lock, claim, update, update, journal",
                keeper,
                by -> bookings.cancel(by, new CancelBooking(theirs.id(), "Cleaning", null, null)));
        assertThat(bookings.reads().get(zhao, other.id()).reason()).isNotNull();
    }

    @Test
    void aSeriesCostsTheSameForAnyNumberOfDates() {
        BookableRoom room = room("Series", policy());
        book(lin, room, "2026-03-03T09:00", 60);
        costs(
                10,
                "room, lock, tree, due, series, closures, claims, dates, claims, journal",
                lin,
                by -> bookings.bookSeries(
                        by,
                        BookSeries.of(room.id(), LocalDateTime.parse("2026-03-03T10:00"), 60, "FREQ=DAILY;COUNT=100")
                                .build()));
    }

    @Test
    void aPageCostsTwoAtMostAndTheSearchFive() {
        for (int i = 0; i < 6; i++) {
            BookableRoom room = room("Room " + i, policy());
            book(lin, room, "2026-03-03T10:00", 60);
            book(zhao, room, "2026-03-03T11:00", 60);
        }
        BookableRoom room = wholeHall(policy());
        costs(2, "room, bookings", lin, by -> bookings.reads().week(by, room.id(), LocalDate.parse("2026-03-02")));
        costs(1, "bookings", lin, by -> bookings.reads().mine(by, PageRequest.first(5)));
        costs(2, "grants, bookings", keeper, by -> bookings.reads().pending(by, station.id(), PageRequest.first(5)));
        costs(
                5,
                "rooms, roots, trees, claims, closures",
                lin,
                by -> bookings.reads()
                        .free(
                                by,
                                FreeRoomQuery.at(
                                        station.id(),
                                        LocalDateTime.parse("2026-03-03T09:00"),
                                        LocalDateTime.parse("2026-03-03T18:00"),
                                        60,
                                        5)));
    }

    private void costs(int count, String what, Actor by, Consumer<Actor> call) {
        statements.costs(count, what, () -> call.accept(by));
    }
}
