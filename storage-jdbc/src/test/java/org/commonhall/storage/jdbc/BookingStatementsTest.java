package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestRooms.policy;
import static org.commonhall.scenario.TestStation.person;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.directory.directory.BeginMembership;
import org.commonhall.directory.directory.Membership;
import org.commonhall.directory.directory.Organization;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRooms;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookSeries;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.BookingQuota;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.booking.CancelBooking;
import org.commonhall.station.booking.CheckIn;
import org.commonhall.station.booking.CheckOut;
import org.commonhall.station.booking.DecideBooking;
import org.commonhall.station.booking.FreeRoomQuery;
import org.commonhall.station.booking.MoveBooking;
import org.commonhall.station.booking.QuotaWindow;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements each use case of bookings costs, a batch counting as one. The keeper holds the role on the station. */
class BookingStatementsTest {
    private final StatementCount statements = new StatementCount();

    private final TestRooms given = new TestRooms(TestHall.on(statements.emptyStore()));
    private final Actor keeper = given.keeper;
    private final Bookings bookings = given.bookings;
    private final Actor lin = given.lin;
    private final Actor zhao = given.zhao;

    @Test
    void aBookingCostsElevenAndOneMoreForEachRuleThatNeedsIt() {
        BookableRoom plain = given.room("Plain", policy());
        given.book(lin, plain, "2026-03-03T09:00", 60);
        costs(
                11,
                "room, who acts, closures, station, lock, tree, due, claims, booking, claim, journal",
                lin,
                by -> given.book(by, plain, "2026-03-03T10:00", 60));
        BookableRoom scarce = given.room(
                "Scarce",
                policy().noShowLimit(3)
                        .quotas(ImmutableList.of(BookingQuota.of(
                                        BookingQuota.Holder.PERSON, BookingQuota.Measure.COUNT, 9, QuotaWindow.WEEK)
                                .build())));
        costs(12, "and the person's bookings, and who acts", lin, by -> given.book(by, scarce, "2026-03-03T10:00", 60));
        Id<Organization> guild = given.organization("union", "Guild");
        given.hall
                .directory()
                .people()
                .beginMembership(
                        given.admin,
                        BeginMembership.of(person(lin), guild, Membership.Kind.MEMBER, LocalDate.parse("2026-01-01"))
                                .build());
        costs(
                13,
                "and the memberships, and who acts",
                lin,
                by -> bookings.book(
                        by,
                        BookRoom.of(
                                        scarce.id(),
                                        LocalDateTime.parse("2026-03-03T12:00"),
                                        LocalDateTime.parse("2026-03-03T13:00"))
                                .organization(guild)
                                .build()));
        BookableRoom asked = given.room("Asked", policy().approval(true));
        costs(10, "the grants, but no claims, and who acts", lin, by -> given.book(by, asked, "2026-03-03T10:00", 60));
    }

    @Test
    void whatBecomesOfABooking() {
        BookableRoom room = given.room(
                "Room", policy().checkInMinutes(60L).autoReleaseMinutes(15L).approval(true));
        given.book(keeper, room, "2026-03-02T12:00", 60);
        Receipt<Booking> first = given.book(lin, room, "2026-03-02T10:30", 60);
        Receipt<Booking> other = given.book(zhao, room, "2026-03-02T10:30", 60);
        costs(
                14,
                "booking, grants, room, lock, tree, due, lock, others, their rooms, claims, update, claim, update, journal",
                keeper,
                by -> bookings.decide(by, DecideBooking.of(first.id(), true).build()));
        costs(
                11,
                "booking, who acts, lock, tree, due, lock, room, claim, update, update, journal",
                lin,
                by -> bookings.checkIn(by, CheckIn.of(first.id()).build()));
        given.clock.set(at("2026-03-02T10:40"));
        costs(
                10,
                "booking, who acts, lock, tree, due, lock, claim, update, update, journal",
                lin,
                by -> bookings.checkOut(by, new CheckOut(first.id())));
        Receipt<Booking> theirs = given.book(lin, given.room("Open", policy()), "2026-03-03T12:00", 60);
        costs(
                10,
                "booking, grants, lock, tree, due, lock, claim, update, update, journal",
                keeper,
                by -> bookings.cancel(by, new CancelBooking(theirs.id(), "Cleaning")));
        assertThat(bookings.reads().get(zhao, other.id()).reason()).isNotNull();
        Receipt<Booking> late = given.book(lin, given.room("Wide", policy()), "2026-03-03T12:00", 60);
        costs(
                15,
                "booking, grants, room, lock, tree, due, lock, closures, station, claim, release, claims, update, claim, journal",
                keeper,
                by -> bookings.move(
                        by,
                        MoveBooking.of(
                                        late.id(),
                                        LocalDateTime.parse("2026-03-03T15:00"),
                                        LocalDateTime.parse("2026-03-03T16:00"))
                                .build()));
    }

    @Test
    void aSeriesCostsTheSameForAnyNumberOfDates() {
        BookableRoom room = given.room("Series", policy().opening("24/7"));
        given.book(lin, room, "2026-03-03T09:00", 60);
        costs(
                11,
                "room, who acts, lock, tree, due, series, closures, claims, dates, claims, journal",
                lin,
                by -> bookings.bookSeries(
                        by,
                        BookSeries.of(room.id(), LocalDateTime.parse("2026-03-03T10:00"), 60, "FREQ=DAILY;COUNT=100")
                                .build()));
    }

    @Test
    void aPageCostsTwoAtMostAndTheSearchSix() {
        for (int i = 0; i < 6; i++) {
            BookableRoom room = given.room("Room " + i, policy());
            given.book(lin, room, "2026-03-03T10:00", 60);
            given.book(zhao, room, "2026-03-03T11:00", 60);
        }
        BookableRoom room = given.wholeHall(policy());
        costs(
                3,
                "room, bookings, names of 3 kinds",
                lin,
                by -> bookings.reads().week(by, room.id(), LocalDate.parse("2026-03-02")));
        costs(2, "bookings, names of 2 kinds", lin, by -> bookings.reads().mine(by, PageRequest.first(5)));
        costs(
                2,
                "grants, bookings",
                keeper,
                by -> bookings.reads().pending(by, given.station.id(), PageRequest.first(5)));
        costs(
                7,
                "rooms, roots, trees, claims, closures, stations, names of another kind",
                lin,
                by -> bookings.reads()
                        .free(
                                by,
                                FreeRoomQuery.at(
                                        given.station.id(),
                                        LocalDateTime.parse("2026-03-03T09:00"),
                                        LocalDateTime.parse("2026-03-03T18:00"),
                                        60,
                                        5)));
    }

    private void costs(int count, String what, Actor by, Consumer<Actor> call) {
        statements.costs(count, what, () -> call.accept(by));
    }
}
