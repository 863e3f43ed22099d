package org.commonhall.station.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestRooms.malformed;
import static org.commonhall.scenario.TestRooms.policy;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Change;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRooms;
import org.commonhall.scenario.TestStation;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.junit.jupiter.api.Test;

/** Bookings that move, and bookings that another capability made for something of its own. */
@StoreTest
class BookingMoveScenario {
    private final Plans plans = new Plans();
    private final TestRooms given;
    private final Bookings bookings;
    private final Actor lin;
    private final Actor keeper;

    BookingMoveScenario(TestHall hall) {
        given = new TestRooms(hall.with(builder -> builder.capability(Capability.of("scenario", Plans.class)
                .needs(Bookings.CAPABILITY)
                .offers(BookingFollower.class, parts -> plans)
                .make(parts -> plans))));
        bookings = given.bookings;
        lin = given.lin;
        keeper = given.keeper;
    }

    /** What follows: it remembers what it was told, and may say no. */
    private static final class Plans implements BookingFollower {
        private final List<String> told = new ArrayList<>();
        private boolean refusing;

        @Override
        public void moved(Change change, OwnedBooking booking) {
            tell("moved", booking);
        }

        @Override
        public void cancelled(Change change, OwnedBooking booking) {
            tell("cancelled", booking);
        }

        private void tell(String what, OwnedBooking booking) {
            if (refusing) {
                throw new RuleViolation("booking.owned");
            }
            told.add(what + " " + booking.startsAt() + " " + booking.status());
        }
    }

    @Test
    void aMoveKeepsTheBookingAndFreesItsTime() {
        BookableRoom room = given.room("Room", policy());
        Receipt<Booking> made = given.book(lin, room, "2026-03-03T10:00", 60);
        Receipt<Booking> moved = move(lin, made.id(), "2026-03-03T14:00", 90);
        assertThat(moved.id()).isEqualTo(made.id());
        assertThat(moved.event()).isEqualTo("booking.moved");
        assertThat(moved.state()).isEqualTo("CONFIRMED");
        assertThat(view(made.id()).endsAt()).isEqualTo(at("2026-03-03T15:30"));
        given.book(given.zhao, room, "2026-03-03T10:00", 60);
        refused("booking.taken", () -> given.book(given.zhao, room, "2026-03-03T15:00", 60));
    }

    /** It may overlap where it was; where the new time is taken it stays, with its time. */
    @Test
    void aMoveThatDoesNotFitChangesNothing() {
        BookableRoom room = given.room("Room", policy());
        Id<Booking> made = given.book(lin, room, "2026-03-03T10:00", 60).id();
        move(lin, made, "2026-03-03T10:30", 60);
        given.book(given.zhao, room, "2026-03-03T12:00", 60);
        refused("booking.taken", () -> move(lin, made, "2026-03-03T11:30", 60));
        refused("booking.past", () -> move(lin, made, "2026-03-01T11:30", 60));
        malformed("booking.time.reversed", () -> move(lin, made, "2026-03-03T15:00", -60));
        assertThat(view(made).startsAt()).isEqualTo(at("2026-03-03T10:30"));
        refused("booking.taken", () -> given.book(given.qian, room, "2026-03-03T11:00", 30));
    }

    @Test
    void aDateKeepsItsPlaceInTheSeries() {
        BookableRoom room = given.room("Room", policy());
        Id<BookingSeries> series = bookings.bookSeries(
                        lin,
                        BookSeries.of(room.id(), LocalDateTime.parse("2026-03-03T10:00"), 60, "FREQ=DAILY;COUNT=3")
                                .build())
                .id();
        Id<Booking> second = bookings.reads().dates(lin, series).get(1).id();
        BookableRoom other = given.room("Other", policy());
        bookings.move(
                lin,
                MoveBooking.of(second, LocalDateTime.parse("2026-03-06T10:00"), LocalDateTime.parse("2026-03-06T11:00"))
                        .room(other.id())
                        .build());
        assertThat(bookings.reads().dates(lin, series))
                .extracting(BookingView::startsAt)
                .containsExactlyInAnyOrder(at("2026-03-03T10:00"), at("2026-03-05T10:00"), at("2026-03-06T10:00"));
        assertThat(view(second).room()).isEqualTo(other.id());
    }

    @Test
    void itsBookerMovesItUntilTheDeadlineAndAKeeperUntilItBegins() {
        BookableRoom room = given.room("Room", policy().cancelMinutes(120L));
        Id<Booking> made = given.book(lin, room, "2026-03-02T12:00", 60).id();
        given.clock.set(at("2026-03-02T10:30"));
        refused("booking.cancel.late", () -> move(lin, made, "2026-03-02T15:00", 60));
        move(keeper, made, "2026-03-02T13:00", 60);
        given.clock.set(at("2026-03-02T13:00"));
        refused("booking.move.begun", () -> move(keeper, made, "2026-03-02T15:00", 60));
        given.clock.set(at("2026-03-02T14:00"));
        refused("booking.state", () -> move(keeper, made, "2026-03-02T15:00", 60));
        Receipt<Booking> block = bookings.block(
                keeper,
                new BlockRoom(
                        room.id(),
                        LocalDateTime.parse("2026-03-03T10:00"),
                        LocalDateTime.parse("2026-03-03T12:00"),
                        "Painting"));
        refused("booking.move.block", () -> move(keeper, block.id(), "2026-03-04T10:00", 60));
    }

    @Test
    void aRoomOfAnotherStationIsNoPlaceToMoveTo() {
        Id<Booking> made = given.book(lin, given.room("Room", policy()), "2026-03-03T10:00", 60)
                .id();
        Receipt<Station> other = given.stations.register(
                given.admin,
                RegisterStation.of(given.host, StationDetails.of("Other").build())
                        .build());
        Id<BookableRoom> far = bookings.define(
                        given.admin,
                        DefineRoom.of(other.id(), "Far", policy().build()).build())
                .id();
        refused(
                "booking.move.station",
                () -> bookings.move(
                        lin,
                        MoveBooking.of(
                                        made,
                                        LocalDateTime.parse("2026-03-03T10:00"),
                                        LocalDateTime.parse("2026-03-03T11:00"))
                                .room(far)
                                .build()));
    }

    /** Where staff decide, the new time is asked for; what staff move stands. */
    @Test
    void staffDecideOnTheNewTime() {
        BookableRoom room = given.room("Asked", policy().approval(true));
        Id<Booking> made = given.book(lin, room, "2026-03-03T10:00", 60).id();
        assertThat(move(keeper, made, "2026-03-03T11:00", 60).state()).isEqualTo("REQUESTED");
        bookings.decide(keeper, DecideBooking.of(made, true).build());
        assertThat(move(lin, made, "2026-03-03T14:00", 60).state()).isEqualTo("REQUESTED");
        given.book(keeper, room, "2026-03-03T11:00", 60);
        bookings.decide(keeper, DecideBooking.of(made, true).build());
        assertThat(move(keeper, made, "2026-03-03T16:00", 60).state()).isEqualTo("CONFIRMED");
    }

    @Test
    void whatHasAnOwnerIsChangedThroughItOrByStaffWhoSayWhy() {
        BookableRoom room = given.room("Room", policy().checkInMinutes(60L).autoReleaseMinutes(15L));
        UUID run = UUID.randomUUID();
        OwnedBooking made = owned(run, room, "2026-03-03T10:00");
        assertThat(made.stands()).isTrue();
        assertThat(view(made.id()).releaseAt()).isNull();
        refused("booking.owned", () -> move(lin, made.id(), "2026-03-03T14:00", 60));
        refused(
                "booking.owned",
                () -> bookings.cancel(lin, CancelBooking.of(made.id()).build()));
        malformed("value.missing", () -> move(keeper, made.id(), "2026-03-03T14:00", 60));
        malformed(
                "value.missing",
                () -> bookings.cancel(keeper, CancelBooking.of(made.id()).build()));
        assertThat(plans.told).isEmpty();
        plans.refusing = true;
        refused("booking.owned", () -> moveWhy(made.id(), "2026-03-03T14:00"));
        assertThat(view(made.id()).startsAt()).isEqualTo(at("2026-03-03T10:00"));
        plans.refusing = false;
        moveWhy(made.id(), "2026-03-03T14:00");
        bookings.cancel(keeper, new CancelBooking(made.id(), "Pipe burst"));
        assertThat(plans.told)
                .containsExactly("moved 2026-03-03T06:00:00Z CONFIRMED", "cancelled 2026-03-03T06:00:00Z CANCELLED");
    }

    /** Its owner moves it until the room's deadline, and gives it up whenever it does not take place. */
    @Test
    void theOwnerMovesAndCancelsWithoutBeingTold() {
        BookableRoom room = given.room("Room", policy().cancelMinutes(120L));
        OwnedBooking made = owned(UUID.randomUUID(), room, "2026-03-02T12:00");
        within(to -> to.move(moving(made.id(), "2026-03-02T13:00")));
        given.clock.set(at("2026-03-02T11:30"));
        refused("booking.cancel.late", () -> within(to -> to.move(moving(made.id(), "2026-03-02T15:00"))));
        OwnedBooking gone = within(to -> to.cancel(new CancelBooking(made.id(), "No teacher")));
        assertThat(gone.status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(plans.told).isEmpty();
        given.book(given.zhao, room, "2026-03-02T13:00", 60);
    }

    /** A blocking takes what can look for another room away; other bookings stay until staff decide on them. */
    @Test
    void aBlockingDisplacesWhatHasAnOwner() {
        BookableRoom room = given.room("Room", policy());
        OwnedBooking made = owned(UUID.randomUUID(), room, "2026-03-03T10:00");
        Id<Booking> other = given.book(given.zhao, room, "2026-03-03T12:00", 60).id();
        OwnedBooking after = owned(UUID.randomUUID(), room, "2026-03-03T14:00");
        bookings.block(
                keeper,
                new BlockRoom(
                        room.id(),
                        LocalDateTime.parse("2026-03-03T10:30"),
                        LocalDateTime.parse("2026-03-03T14:00"),
                        "Painting"));
        assertThat(plans.told).containsExactly("cancelled 2026-03-03T02:00:00Z CANCELLED");
        assertThat(view(made.id()).status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(view(other).status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(view(after.id()).status()).isEqualTo(BookingStatus.CONFIRMED);
    }

    /** What staff reject, or do not decide on before it begins, is told as well. */
    @Test
    void theOwnerIsToldOfWhatStaffDidNotAccept() {
        BookableRoom room = given.room("Asked", policy().approval(true));
        UUID run = UUID.randomUUID();
        OwnedBooking rejected = owned(run, room, "2026-03-03T10:00");
        owned(run, room, "2026-03-03T14:00");
        owned(run, room, "2026-03-03T16:00");
        Id<Booking> rival = given.book(given.zhao, room, "2026-03-03T14:00", 60).id();
        bookings.decide(
                keeper, DecideBooking.of(rejected.id(), false).reason("Full").build());
        bookings.decide(keeper, DecideBooking.of(rival, true).build());
        given.settle(Duration.ofDays(2));
        assertThat(plans.told)
                .containsExactly(
                        "cancelled 2026-03-03T02:00:00Z REJECTED",
                        "cancelled 2026-03-03T06:00:00Z REJECTED",
                        "cancelled 2026-03-03T08:00:00Z REJECTED");
    }

    /** Dates of a rule that the owner chose, such as those that are no days off. */
    @Test
    void aSeriesOfAnOwnerIsBookedAndGivenUpAsOne() {
        BookableRoom room = given.room("Room", policy());
        given.book(given.zhao, room, "2026-03-05T10:00", 60);
        UUID run = UUID.randomUUID();
        BookSeries daily = BookSeries.of(room.id(), LocalDateTime.parse("2026-03-03T10:00"), 60, "FREQ=DAILY;COUNT=4")
                .skipConflicts(true)
                .build();
        List<Span> chosen = List.of(hour("2026-03-03T10:00"), hour("2026-03-05T10:00"), hour("2026-03-06T10:00"));
        ImmutableList<OwnedBooking> dates = dates(to -> to.bookSeries(run, daily, chosen));
        assertThat(dates).extracting(OwnedBooking::stands).containsExactly(true, false, true);
        assertThat(dates.get(1).reason()).isNotNull();
        Id<BookingSeries> series =
                Objects.requireNonNull(view(dates.get(0).id()).series());
        refused(
                "booking.owned",
                () -> bookings.changeSeries(
                        keeper,
                        ChangeSeries.of(series, LocalDateTime.parse("2026-03-07T10:00"), 60, "FREQ=DAILY;COUNT=2")
                                .build()));
        refused(
                "booking.owned",
                () -> bookings.readd(keeper, new ReaddDate(dates.get(1).id())));
        refused(
                "booking.owned",
                () -> bookings.cancelSeries(lin, CancelSeries.of(series).build()));
        run(change -> bookings.within(change).cancelAll(run, "Too few"));
        assertThat(view(dates.get(2).id()).status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(plans.told).isEmpty();
        given.book(given.zhao, room, "2026-03-06T10:00", 60);
        ImmutableList<OwnedBooking> again = dates(to -> to.bookSeries(run, daily));
        bookings.cancelSeries(
                keeper,
                CancelSeries.of(Objects.requireNonNull(view(again.get(0).id()).series()))
                        .reason("Repair")
                        .build());
        assertThat(plans.told)
                .containsExactly(
                        "cancelled 2026-03-03T02:00:00Z CANCELLED", "cancelled 2026-03-04T02:00:00Z CANCELLED");
    }

    private static Span hour(String from) {
        return Span.of(at(from), at(from).plusSeconds(3_600));
    }

    private OwnedBooking owned(UUID owner, BookableRoom room, String from) {
        LocalDateTime start = LocalDateTime.parse(from);
        return within(to ->
                to.book(owner, BookRoom.of(room.id(), start, start.plusHours(1)).build()));
    }

    private OwnedBooking within(Function<OwnedBookings, OwnedBooking> work) {
        return dates(to -> ImmutableList.of(work.apply(to))).get(0);
    }

    private ImmutableList<OwnedBooking> dates(Function<OwnedBookings, ImmutableList<OwnedBooking>> work) {
        List<OwnedBooking> made = new ArrayList<>();
        run(change -> {
            made.clear();
            made.addAll(work.apply(bookings.within(change)));
        });
        return ImmutableList.copyOf(made);
    }

    private void run(Consumer<Change> work) {
        given.hall.corridor().run(lin, new TestStation.UseRoom("plan"), "scenario.plan", Station.TYPE, change -> {
            change.authorise(false);
            work.accept(change);
            return change.get(Station.TYPE, given.station.id());
        });
    }

    private static MoveBooking moving(Id<Booking> booking, String from) {
        LocalDateTime start = LocalDateTime.parse(from);
        return MoveBooking.of(booking, start, start.plusHours(1)).build();
    }

    private Receipt<Booking> move(Actor by, Id<Booking> booking, String from, long minutes) {
        LocalDateTime start = LocalDateTime.parse(from);
        return bookings.move(
                by, MoveBooking.of(booking, start, start.plusMinutes(minutes)).build());
    }

    private void moveWhy(Id<Booking> booking, String from) {
        LocalDateTime start = LocalDateTime.parse(from);
        bookings.move(
                keeper,
                MoveBooking.of(booking, start, start.plusHours(1))
                        .reason("Pipe burst")
                        .build());
    }

    private BookingView view(Id<Booking> booking) {
        return bookings.reads().get(keeper, booking);
    }
}
