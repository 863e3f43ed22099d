package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.jspecify.annotations.Nullable;

/** Rows of bookings. */
final class BookingRows {
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-12-01T10:00");

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final UUID station;
    private final Id<Person> booker;

    private BookingRows(FoundedHall test) {
        Receipt<Station> hall = test.hall
                .station()
                .stations()
                .register(
                        test.founder,
                        RegisterStation.of(
                                        test.organization("station_operator", "booked"),
                                        StationDetails.of("booked").build())
                                .build());
        this.station = hall.id().value();
        this.booker = test.person("booker");
        Bookings bookings = test.hall.station().bookings();
        DefineRoom define =
                DefineRoom.of(hall.id(), "Room", BookingPolicy.of(10).build()).build();
        Id<BookableRoom> room = bookings.define(test.founder, define).id();
        BookRoom book = BookRoom.of(room, TEN, TEN.plusHours(1)).build();
        Id<Booking> booking = bookings.book(Actor.person(booker), book).id();
        BookSeries series =
                BookSeries.of(room, TEN.plusDays(1), 60, "FREQ=DAILY;COUNT=2").build();
        Id<BookingSeries> daily =
                bookings.bookSeries(Actor.person(booker), series).id();
        WaitForRoom join = WaitForRoom.of(room, TEN, TEN.plusHours(1)).build();
        BlockRoom block = new BlockRoom(room, TEN.plusDays(7), TEN.plusDays(8), "Painting");
        LiftBlock lift = new LiftBlock(bookings.block(test.founder, block).id().value());
        staff("define", define, (to, by) -> to.define(by, define));
        staff("block", block, (to, by) -> to.block(by, block));
        staff("lift", lift, (to, by) -> to.lift(by, lift));
        DecideBooking decide = DecideBooking.of(booking, true).build();
        staff("decide", decide, (to, by) -> to.decide(by, decide));
        DecideAppeal excuse = new DecideAppeal(booking, true);
        staff("decideAppeal", excuse, (to, by) -> to.decideAppeal(by, excuse));
        staff("book", book, (to, by) -> to.book(by, book));
        staff("bookSeries", series, (to, by) -> to.bookSeries(by, series));
        staff("join", join, (to, by) -> to.join(by, join));
        CancelBooking cancel = CancelBooking.of(booking).build();
        owner("cancel", cancel, (to, by) -> to.cancel(by, cancel));
        MoveBooking move =
                MoveBooking.of(booking, TEN.plusHours(2), TEN.plusHours(3)).build();
        owner("move", move, (to, by) -> to.move(by, move));
        CheckIn in = CheckIn.of(booking).build();
        owner("checkIn", in, (to, by) -> to.checkIn(by, in));
        CheckOut out = new CheckOut(booking);
        owner("checkOut", out, (to, by) -> to.checkOut(by, out));
        AskAppeal appeal = new AskAppeal(booking, "locked out");
        owner("appeal", appeal, (to, by) -> to.appeal(by, appeal));
        ChangeSeries change = ChangeSeries.of(daily, TEN.plusDays(3), 60, "FREQ=DAILY;COUNT=2")
                .build();
        owner("changeSeries", change, (to, by) -> to.changeSeries(by, change));
        CancelSeries end = CancelSeries.of(daily).build();
        owner("cancelSeries", end, (to, by) -> to.cancelSeries(by, end));
        Id<Booking> date =
                bookings.reads().dates(Actor.person(booker), daily).get(0).id();
        ReaddDate readd = new ReaddDate(date);
        owner("readd", readd, (to, by) -> to.readd(by, readd));
        reads(test, hall.id(), room);
        Permission whole = BookingRights.READ.orOwner();
        read("get", whole, (reads, by) -> reads.get(by, booking));
        read("series", whole, (reads, by) -> reads.series(by, daily));
        read("dates", whole, (reads, by) -> reads.dates(by, daily));
        rows.add(new UseCase(
                "BookingReads.outbid",
                BookingRights.READ,
                station,
                null,
                (to, by) -> to.station().bookings().reads().outbid(by, booking)));
    }

    private void reads(FoundedHall test, Id<Station> hall, Id<BookableRoom> room) {
        PageRequest all = PageRequest.first(50);
        LocalDate day = TEN.toLocalDate();
        FreeRoomQuery free = FreeRoomQuery.at(hall, TEN, TEN.plusHours(9), 30, 1);
        rows.add(UseCase.open(
                "BookingReads.rooms",
                (to, by) -> to.station().bookings().reads().rooms(by, hall)));
        rows.add(UseCase.open(
                "BookingReads.free", (to, by) -> to.station().bookings().reads().free(by, free)));
        rows.add(UseCase.open(
                "BookingReads.week", (to, by) -> to.station().bookings().reads().week(by, room, day)));
        rows.add(UseCase.mine(
                "BookingReads.mine",
                booker,
                (to, by) -> to.station().bookings().reads().mine(by, all)));
        rows.add(new UseCase(
                "BookingReads.pending",
                BookingRights.READ,
                station,
                null,
                (to, by) -> to.station().bookings().reads().pending(by, hall, all)));
        Id<Organization> firm = test.organization("company", "books rooms");
        rows.add(new UseCase(
                "BookingReads.ofOrganization",
                BookingRights.BOOK_FOR_ORGANIZATION,
                firm.value(),
                null,
                (to, by) -> to.station().bookings().reads().ofOrganization(by, firm, all)));
        rows.add(UseCase.read(
                "BookingReads.totals",
                BookingRights.READ,
                station,
                null,
                (to, by) -> to.station().bookings().reads().totals(by, hall, day)));
        rows.add(UseCase.read(
                "BookingReads.day",
                BookingRights.READ,
                station,
                null,
                (to, by) -> to.station().bookings().reads().day(by, hall, day, all)));
        rows.add(UseCase.read(
                "BookingReads.schedule",
                BookingRights.READ,
                station,
                null,
                (to, by) -> to.station().bookings().reads().schedule(by, room, day)));
    }

    private void read(String name, Permission permission, BiFunction<BookingReads, Actor, Object> read) {
        rows.add(UseCase.read(
                "BookingReads." + name,
                permission,
                station,
                booker,
                (to, by) -> read.apply(to.station().bookings().reads(), by)));
    }

    static List<UseCase> of(FoundedHall test) {
        return new BookingRows(test).rows.build();
    }

    /** Of nobody's. */
    private void staff(String name, Command command, BiConsumer<Bookings, Actor> call) {
        row(name, command, null, call);
    }

    private void owner(String name, Command command, BiConsumer<Bookings, Actor> call) {
        row(name, command, booker, call);
    }

    private void row(String name, Command command, @Nullable Id<Person> owner, BiConsumer<Bookings, Actor> call) {
        rows.add(new UseCase(
                "Bookings." + name,
                command.permission(),
                station,
                owner,
                false,
                (hall, by) -> call.accept(hall.station().bookings(), by)));
    }
}
