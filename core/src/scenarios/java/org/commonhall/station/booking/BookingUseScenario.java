package org.commonhall.station.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestRooms.malformed;
import static org.commonhall.scenario.TestRooms.policy;
import static org.commonhall.scenario.TestStation.person;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRooms;
import org.commonhall.station.station.Station;
import org.commonhall.testing.SettableClock;
import org.commonhall.todo.TodoAction;
import org.commonhall.todo.TodoView;
import org.junit.jupiter.api.Test;

/** What becomes of bookings, through the corridor. */
@StoreTest
class BookingUseScenario {

    private final TestRooms given;
    private final SettableClock clock;
    private final Actor keeper;
    private final Station station;
    private final Bookings bookings;
    private final Actor lin;
    private final Actor zhao;

    BookingUseScenario(TestHall hall) {
        given = new TestRooms(hall);
        clock = given.clock;
        keeper = given.keeper;
        station = given.station;
        bookings = given.bookings;
        lin = given.lin;
        zhao = given.zhao;
    }

    /** Pre-bookings may overlap; accepting one rejects those it leaves no room for, and tells beforehand which. */
    @Test
    void acceptingRejectsWhatNoLongerFits() {
        BookableRoom room = given.room("Approved", policy().approval(true));
        Receipt<Booking> first = given.book(lin, room, "2026-03-03T10:00", 60);
        Receipt<Booking> second = given.book(zhao, room, "2026-03-03T10:30", 60);
        Receipt<Booking> later = given.book(given.qian, room, "2026-03-03T11:30", 60);
        assertThat(first.state()).isEqualTo(BookingStatus.REQUESTED.name());
        assertThat(Objects.requireNonNull(first.why()).code()).isEqualTo("booking.decided.approval");
        assertThat(bookings.reads()
                        .pending(keeper, station.id(), PageRequest.first(10))
                        .items())
                .hasSize(3);
        assertThat(bookings.reads().outbid(keeper, first.id()))
                .extracting(BookingView::id)
                .containsExactly(second.id());
        assertThat(Objects.requireNonNull(bookings.decide(
                                        keeper,
                                        DecideBooking.of(first.id(), true).build())
                                .why())
                        .text(Locale.ENGLISH))
                .startsWith("Accepted; 1 other");
        BookingView rejected = bookings.reads().get(zhao, second.id());
        assertThat(rejected.status()).isEqualTo(BookingStatus.REJECTED);
        assertThat(rejected.reason())
                .isNotNull()
                .satisfies(why -> assertThat(why.text(Locale.ENGLISH)).startsWith("Another pre-booking"));
        Receipt<Booking> late = given.book(zhao, room, "2026-03-03T10:00", 30);
        assertThat(late.state()).as("may be asked for").isEqualTo(BookingStatus.REQUESTED.name());
        refused(
                "booking.taken",
                () -> bookings.decide(keeper, DecideBooking.of(late.id(), true).build()));
        malformed(
                "value.missing",
                () -> bookings.decide(
                        keeper, DecideBooking.of(later.id(), false).build()));
        assertThat(bookings.decide(keeper, new DecideBooking(later.id(), false, "Cleaning"))
                        .state())
                .isEqualTo(BookingStatus.REJECTED.name());
        Receipt<Booking> atOnce = given.book(keeper, room, "2026-03-03T15:00", 60);
        assertThat(atOnce.state()).isEqualTo(BookingStatus.CONFIRMED.name());
        assertThat(Objects.requireNonNull(atOnce.why()).code()).isEqualTo("booking.decided.staff");
    }

    /** A booking without check-in is released by time alone; reading writes nothing, the next command or tick once. */
    @Test
    void releasedWithoutAnybodyRunningAJob() {
        BookableRoom room = given.room("Released", policy().checkInMinutes(15L).autoReleaseMinutes(10L));
        Receipt<Booking> booking = given.book(lin, room, "2026-03-02T11:00", 120);
        clock.set(at("2026-03-02T11:10"));
        assertThat(bookings.reads().get(lin, booking.id()).status()).isEqualTo(BookingStatus.CONFIRMED);
        clock.set(at("2026-03-02T11:11"));
        BookingView seen = bookings.reads().get(lin, booking.id());
        assertThat(seen.status()).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(seen.version()).as("a read writes nothing").isEqualTo(booking.version());
        assertThat(waiting()).as("released").isEmpty();
        refused(
                "booking.state",
                () -> bookings.checkIn(lin, CheckIn.of(booking.id()).build()));
        given.book(zhao, room, "2026-03-02T11:15", 60);
        long stored = bookings.reads().get(lin, booking.id()).version();
        assertThat(stored).isEqualTo(booking.version() + 1);
        assertThat(given.hall.tick(clock.instant(), 100)).isZero();
        assertThat(bookings.reads().get(lin, booking.id()).version()).isEqualTo(stored);
    }

    /** Check-in with the code in the room; leaving frees the rest of the time. */
    @Test
    void checkInAndOut() {
        BookableRoom room = Stored.of(
                given.hall,
                BookableRoom.TYPE,
                bookings.define(
                        keeper,
                        DefineRoom.of(
                                        station.id(),
                                        "Coded",
                                        policy().checkInMinutes(15L)
                                                .autoReleaseMinutes(10L)
                                                .build())
                                .zone(given.zone("Coded", "50", 12L).id())
                                .code("4711")
                                .build()));
        Receipt<Booking> booking = given.book(lin, room, "2026-03-02T11:00", 120);
        refused("booking.checkin.early", () -> bookings.checkIn(lin, new CheckIn(booking.id(), "4711")));
        clock.set(at("2026-03-02T10:50"));
        refused("booking.checkin.code", () -> bookings.checkIn(lin, new CheckIn(booking.id(), "0815")));
        assertThat(waiting()).containsExactly(TodoAction.CHECK_IN);
        assertThat(bookings.checkIn(lin, new CheckIn(booking.id(), "4711")).state())
                .isEqualTo(BookingStatus.IN_USE.name());
        assertThat(waiting()).containsExactly(TodoAction.CHECK_OUT);
        refused("booking.checkout.early", () -> bookings.checkOut(lin, new CheckOut(booking.id())));
        clock.set(at("2026-03-02T11:30"));
        refused("booking.taken", () -> given.book(zhao, room, "2026-03-02T12:00", 30));
        bookings.checkOut(lin, new CheckOut(booking.id()));
        given.book(zhao, room, "2026-03-02T12:00", 30);
        given.pass(Duration.ofHours(3));
        assertThat(bookings.reads().get(lin, booking.id()).status()).isEqualTo(BookingStatus.COMPLETED);
    }

    private List<TodoAction> waiting() {
        return given.hall.todos().mine(lin).items().stream()
                .map(TodoView::action)
                .toList();
    }

    /** Two no-shows keep one from booking for a while, unless staff excuse one. */
    @Test
    void noShowsCoolDown() {
        BookableRoom room = given.room(
                "Strict",
                policy().checkInMinutes(15L)
                        .autoReleaseMinutes(10L)
                        .noShowLimit(2)
                        .coolDownDays(7));
        Receipt<Booking> first = given.book(lin, room, "2026-03-02T11:00", 60);
        given.book(lin, room, "2026-03-02T13:00", 60);
        clock.set(at("2026-03-02T15:00"));
        refused("booking.cooldown", () -> given.book(lin, room, "2026-03-04T10:00", 60));
        given.hall.tick(clock.instant(), 100);
        refused("booking.appeal.none", () -> bookings.decideAppeal(keeper, new DecideAppeal(first.id(), true)));
        bookings.appeal(lin, new AskAppeal(first.id(), "The door was locked"));
        bookings.decideAppeal(keeper, new DecideAppeal(first.id(), true));
        given.book(lin, room, "2026-03-04T10:00", 60);
    }

    /** Staff keep a room from being booked, for longer than any booking may last, and lift it again. */
    @Test
    void aBlockedRoomCannotBeBooked() {
        BookableRoom room = given.room("Blocked", policy().opening("24/7"));
        Receipt<Booking> block = bookings.block(
                keeper,
                new BlockRoom(
                        room.id(),
                        LocalDateTime.parse("2026-03-03T00:00"),
                        LocalDateTime.parse("2026-04-01T00:00"),
                        "Painting"));
        assertThat(block.allMade(Booking.class)).as("a day each").hasSize(29);
        BookingView part = bookings.reads().get(keeper, block.id());
        assertThat(part.kind()).isEqualTo(BookingKind.BLOCK);
        assertThat(part.block()).isEqualTo(block.id().value());
        refused("booking.blocked", () -> given.book(lin, room, "2026-03-20T10:00", 60));
        refused("booking.blocked", () -> given.book(given.admin, room, "2026-03-31T23:00", 30));
        BookableRoom whole = given.wholeHall(policy());
        refused("booking.blocked", () -> given.book(lin, whole, "2026-03-20T10:00", 60));
        given.book(zhao, given.room("Beside", policy()), "2026-03-20T10:00", 60);
        clock.set(at("2026-03-10T12:00"));
        bookings.lift(keeper, new LiftBlock(block.id().value()));
        given.book(lin, room, "2026-03-10T12:30", 60);
        given.book(lin, room, "2026-03-20T10:00", 60);
        refused(
                "booking.block.over",
                () -> bookings.lift(keeper, new LiftBlock(block.id().value())));
    }

    /** Two hours for twelve people with a projector tomorrow afternoon. */
    @Test
    void aFreeRoomIsFound() {
        BookableRoom small = given.room("Small", policy().seats(6).equipment(ImmutableSet.of("projector")));
        BookableRoom large =
                given.room("Large", policy().seats(30).equipment(ImmutableSet.of("projector", "whiteboard")));
        BookableRoom fitting = given.room("Fitting", policy().seats(12).equipment(ImmutableSet.of("projector")));
        BookableRoom asked = given.room(
                "Asked",
                policy().seats(12).equipment(ImmutableSet.of("projector")).approval(true));
        given.book(lin, fitting, "2026-03-03T13:00", 60);
        FreeRoomQuery query = FreeRoomQuery.at(
                station.id(),
                LocalDateTime.parse("2026-03-03T13:00"),
                LocalDateTime.parse("2026-03-03T18:00"),
                120,
                12,
                "projector");
        ImmutableList<FreeRoom> free = bookings.reads().free(Actor.visitor(), query);
        assertThat(free).extracting(one -> one.room().id()).containsExactly(large.id(), fitting.id(), asked.id());
        assertThat(free).extracting(one -> one.room().id()).doesNotContain(small.id());
        assertThat(free.get(1).from()).isEqualTo(at("2026-03-03T14:00"));
        assertThat(free.get(2).reasons().get(0).text(Locale.ENGLISH)).startsWith("staff decide");
    }

    /** Others see the time, and the title where the policy says so; nobody sees who booked but staff. */
    @Test
    void othersSeeWhatThePolicySays() {
        BookableRoom hidden = given.room("Hidden", policy());
        BookableRoom people = given.room("People", policy().titles(TitleVisibility.PEOPLE));
        BookableRoom open = given.room("Open", policy().titles(TitleVisibility.PUBLIC));
        for (BookableRoom room : List.of(hidden, people, open)) {
            given.book(lin, room, "2026-03-03T10:00", 60);
        }
        assertThat(cell(lin, hidden).title()).isEqualTo("Tea");
        assertThat(cell(zhao, hidden).title()).isNull();
        assertThat(cell(zhao, people).title()).isEqualTo("Tea");
        assertThat(cell(Actor.visitor(), people).title()).isNull();
        BookingView outside = cell(Actor.visitor(), open);
        assertThat(outside.title()).isEqualTo("Tea");
        assertThat(outside.person()).isNull();
        assertThat(outside.attendees()).isNull();
        assertThat(outside.organization()).isNull();
        WeekGrid schedule = bookings.reads().schedule(keeper, hidden.id(), LocalDate.parse("2026-03-02"));
        assertThat(schedule.bookings().get(0).person()).isEqualTo(person(lin));
        refused("access.denied", () -> bookings.reads().schedule(lin, hidden.id(), LocalDate.parse("2026-03-02")));
        refused(
                "record.missing",
                () -> bookings.reads().get(zhao, cell(lin, hidden).id()));
        refused("access.denied", () -> bookings.reads().mine(Actor.visitor(), PageRequest.first(10)));
    }

    private BookingView cell(Actor by, BookableRoom room) {
        return bookings.reads()
                .week(by, room.id(), LocalDate.parse("2026-03-02"))
                .bookings()
                .get(0);
    }
}
