package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.commonhall.station.booking.AskAppeal;
import org.commonhall.station.booking.BlockRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.BookingKind;
import org.commonhall.station.booking.BookingStatus;
import org.commonhall.station.booking.BookingView;
import org.commonhall.station.booking.CheckIn;
import org.commonhall.station.booking.CheckOut;
import org.commonhall.station.booking.DecideAppeal;
import org.commonhall.station.booking.DecideBooking;
import org.commonhall.station.booking.DefineRoom;
import org.commonhall.station.booking.FreeRoom;
import org.commonhall.station.booking.FreeRoomQuery;
import org.commonhall.station.booking.LiftBlock;
import org.commonhall.station.booking.TitleVisibility;
import org.commonhall.station.booking.WeekGrid;
import org.junit.jupiter.api.Test;

/** What becomes of bookings, through the corridor, on any store. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class BookingUseScenario extends BookingLife {

    /** For adapters' tests. */
    protected BookingUseScenario() {}

    /** Pre-bookings may overlap; accepting one rejects those it leaves no room for, and tells beforehand which. */
    @Test
    public final void acceptingRejectsWhatNoLongerFits() {
        BookableRoom room = room("Approved", policy().approval(true));
        Booking first = book(lin, room, "2026-03-03T10:00", 60);
        Booking second = book(zhao, room, "2026-03-03T10:30", 60);
        Booking later = book(qian, room, "2026-03-03T11:30", 60);
        assertThat(first.status()).isEqualTo(BookingStatus.REQUESTED);
        assertThat(bookings.reads()
                        .pending(keeper, station.id(), PageRequest.first(10))
                        .items())
                .hasSize(3);
        assertThat(bookings.reads().outbid(keeper, first.id()))
                .extracting(BookingView::id)
                .containsExactly(second.id());
        bookings.decide(keeper, new DecideBooking(first.id(), true, null, null, null));
        BookingView rejected = bookings.reads().get(zhao, second.id());
        assertThat(rejected.status()).isEqualTo(BookingStatus.REJECTED);
        assertThat(rejected.reason())
                .isNotNull()
                .satisfies(why -> assertThat(why.text(Locale.ENGLISH)).startsWith("Another pre-booking"));
        Booking late = book(zhao, room, "2026-03-03T10:00", 30);
        assertThat(late.status()).as("may be asked for").isEqualTo(BookingStatus.REQUESTED);
        refused("booking.taken", () -> bookings.decide(keeper, new DecideBooking(late.id(), true, null, null, null)));
        malformed(
                "value.missing", () -> bookings.decide(keeper, new DecideBooking(later.id(), false, null, null, null)));
        assertThat(bookings.decide(keeper, new DecideBooking(later.id(), false, "Cleaning", null, null))
                        .status())
                .isEqualTo(BookingStatus.REJECTED);
        assertThat(book(keeper, room, "2026-03-03T15:00", 60).status()).isEqualTo(BookingStatus.CONFIRMED);
    }

    /** A booking without check-in is released by time alone; reading writes nothing, the next command or tick once. */
    @Test
    public final void releasedWithoutAnybodyRunningAJob() {
        BookableRoom room = room("Released", policy().checkInMinutes(15L).autoReleaseMinutes(10L));
        Booking booking = book(lin, room, "2026-03-02T11:00", 120);
        clock.set(at("2026-03-02T11:10"));
        assertThat(bookings.reads().get(lin, booking.id()).status()).isEqualTo(BookingStatus.CONFIRMED);
        clock.set(at("2026-03-02T11:11"));
        BookingView seen = bookings.reads().get(lin, booking.id());
        assertThat(seen.status()).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(seen.version()).as("a read writes nothing").isEqualTo(booking.version());
        refused("booking.state", () -> bookings.checkIn(lin, new CheckIn(booking.id(), null, null)));
        book(zhao, room, "2026-03-02T11:15", 60);
        long stored = bookings.reads().get(lin, booking.id()).version();
        assertThat(stored).isEqualTo(booking.version() + 1);
        assertThat(hall.tick(clock.instant(), 100)).isZero();
        assertThat(bookings.reads().get(lin, booking.id()).version()).isEqualTo(stored);
    }

    /** Check-in with the code in the room; leaving frees the rest of the time. */
    @Test
    public final void checkInAndOut() {
        BookableRoom room = bookings.define(
                keeper,
                DefineRoom.of(
                                station.id(),
                                zone("Coded", "50", 12L).id(),
                                "Coded",
                                policy().checkInMinutes(15L)
                                        .autoReleaseMinutes(10L)
                                        .build())
                        .code("4711")
                        .build());
        Booking booking = book(lin, room, "2026-03-02T11:00", 120);
        refused("booking.checkin.early", () -> bookings.checkIn(lin, new CheckIn(booking.id(), "4711", null)));
        clock.set(at("2026-03-02T10:50"));
        refused("booking.checkin.code", () -> bookings.checkIn(lin, new CheckIn(booking.id(), "0815", null)));
        assertThat(bookings.checkIn(lin, new CheckIn(booking.id(), "4711", null))
                        .status())
                .isEqualTo(BookingStatus.IN_USE);
        refused("booking.checkout.early", () -> bookings.checkOut(lin, new CheckOut(booking.id(), null)));
        clock.set(at("2026-03-02T11:30"));
        refused("booking.taken", () -> book(zhao, room, "2026-03-02T12:00", 30));
        bookings.checkOut(lin, new CheckOut(booking.id(), null));
        book(zhao, room, "2026-03-02T12:00", 30);
        pass(Duration.ofHours(3));
        assertThat(bookings.reads().get(lin, booking.id()).status()).isEqualTo(BookingStatus.COMPLETED);
    }

    /** Two no-shows keep one from booking for a while, unless staff excuse one. */
    @Test
    public final void noShowsCoolDown() {
        BookableRoom room = room(
                "Strict",
                policy().checkInMinutes(15L)
                        .autoReleaseMinutes(10L)
                        .noShowLimit(2)
                        .coolDownDays(7));
        Booking first = book(lin, room, "2026-03-02T11:00", 60);
        book(lin, room, "2026-03-02T13:00", 60);
        clock.set(at("2026-03-02T15:00"));
        refused("booking.cooldown", () -> book(lin, room, "2026-03-04T10:00", 60));
        hall.tick(clock.instant(), 100);
        refused(
                "booking.appeal.none",
                () -> bookings.decideAppeal(keeper, new DecideAppeal(first.id(), true, null, null)));
        bookings.appeal(lin, new AskAppeal(first.id(), "The door was locked", null, null));
        bookings.decideAppeal(keeper, new DecideAppeal(first.id(), true, null, null));
        book(lin, room, "2026-03-04T10:00", 60);
    }

    /** Staff keep a room from being booked, for longer than any booking may last, and lift it again. */
    @Test
    public final void aBlockedRoomCannotBeBooked() {
        BookableRoom room = room("Blocked", policy());
        Booking block = bookings.block(
                keeper,
                new BlockRoom(
                        room.id(),
                        LocalDateTime.parse("2026-03-03T00:00"),
                        LocalDateTime.parse("2026-04-01T00:00"),
                        "Painting",
                        null));
        assertThat(block.kind()).isEqualTo(BookingKind.BLOCK);
        refused("booking.blocked", () -> book(lin, room, "2026-03-20T10:00", 60));
        refused("booking.blocked", () -> book(admin, room, "2026-03-31T23:00", 30));
        BookableRoom whole = wholeHall(policy());
        refused("booking.blocked", () -> book(lin, whole, "2026-03-20T10:00", 60));
        book(zhao, room("Beside", policy()), "2026-03-20T10:00", 60);
        clock.set(at("2026-03-10T12:00"));
        bookings.lift(keeper, new LiftBlock(Objects.requireNonNull(block.block()), null));
        book(lin, room, "2026-03-10T12:30", 60);
        book(lin, room, "2026-03-20T10:00", 60);
        refused(
                "booking.block.over",
                () -> bookings.lift(keeper, new LiftBlock(Objects.requireNonNull(block.block()), null)));
    }

    /** Two hours for twelve people with a projector tomorrow afternoon. */
    @Test
    public final void aFreeRoomIsFound() {
        BookableRoom small = room("Small", policy().seats(6).equipment(ImmutableSet.of("projector")));
        BookableRoom large = room("Large", policy().seats(30).equipment(ImmutableSet.of("projector", "whiteboard")));
        BookableRoom fitting = room("Fitting", policy().seats(12).equipment(ImmutableSet.of("projector")));
        BookableRoom asked = room(
                "Asked",
                policy().seats(12).equipment(ImmutableSet.of("projector")).approval(true));
        book(lin, fitting, "2026-03-03T13:00", 60);
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
    public final void othersSeeWhatThePolicySays() {
        BookableRoom hidden = room("Hidden", policy());
        BookableRoom people = room("People", policy().titles(TitleVisibility.PEOPLE));
        BookableRoom open = room("Open", policy().titles(TitleVisibility.PUBLIC));
        for (BookableRoom room : List.of(hidden, people, open)) {
            book(lin, room, "2026-03-03T10:00", 60);
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
