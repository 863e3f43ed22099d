package org.commonhall.station.booking;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.Retained;
import org.commonhall.capacity.Capacity;
import org.commonhall.capacity.PlaceKinds;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.station.station.StationHours;
import org.commonhall.station.station.Stations;
import org.commonhall.todo.TodoSource;

/**
 * Rooms and their bookings (场地预约). A booking that does not fit is refused with the rule that says no: {@code
 * booking.room.retired}, {@code booking.past}, {@code .horizon}, {@code .notice}, {@code .short}, {@code .long}, {@code
 * .seats}, {@code .closed}, {@code .shut}, {@code .taken}, {@code .gap}, {@code .part} for a room around or inside it,
 * {@code .blocked}, {@code .cooldown}, or a quota's. Thread-safe.
 */
public final class Bookings {
    /** What the hall knows of it. */
    public static final Capability<Bookings> CAPABILITY = Capability.of("booking", Bookings.class)
            .records(BookableRoom.TYPE, BookingSeries.TYPE, Booking.TYPE)
            .needs(Stations.CAPABILITY, Capacity.CAPABILITY)
            .rights(BookingRights.class)
            .events(BookingEvent.values())
            .reaching(Booking.TYPE, BookingStatus.CONFIRMED, BookingEvent.CONFIRMED.code())
            .reaching(Booking.TYPE, BookingStatus.REQUESTED, BookingEvent.REQUESTED.code())
            .reaching(Booking.TYPE, BookingStatus.REJECTED, BookingEvent.REJECTED.code())
            .reaching(Booking.TYPE, BookingStatus.CANCELLED, BookingEvent.CANCELLED.code())
            .reaching(Booking.TYPE, BookingStatus.NO_SHOW, BookingEvent.RELEASED.code())
            .reaching(BookingSeries.TYPE, SeriesStatus.CANCELLED, BookingEvent.SERIES_CANCELLED.code())
            .offers(EngagementSource.class, parts -> new BookingEngagements())
            .offers(PlaceKinds.class, parts -> () -> ImmutableSet.of(BookableRoom.TYPE))
            .offers(TodoSource.class, parts -> BookingReads::todos)
            .due(Due.BOOKING_END, Booking.NEXT_DUE_AT, (all, due) -> all.uses.settle(due))
            .offers(Retained.class, parts -> new Retained(Booking.ENDS_AT))
            .offers(EventPeople.class, parts -> BookingPeople.offer())
            .named(Naming.of(BookableRoom.TYPE, (reading, one) -> Name.of(one.name(), null)))
            .make(parts -> new Bookings(
                    parts.corridor(), StationHours.of(parts), new Followers(parts.offered(BookingFollower.class))));

    private final RoomSteps rooms;
    private final BookingSteps bookings;
    private final SeriesSteps series;
    private final UseSteps uses;
    private final MoveSteps moves;
    private final BookingReads reads;

    Bookings(Corridor corridor, StationHours hours, Followers followers) {
        BookingRules rules = new BookingRules(hours);
        this.rooms = new RoomSteps(corridor, hours, followers);
        this.bookings = new BookingSteps(corridor, rules, followers);
        this.uses = new UseSteps(corridor, followers);
        this.moves = new MoveSteps(corridor, rules, followers);
        this.series = new SeriesSteps(corridor, rules, followers);
        this.reads = new BookingReads(corridor, rules);
    }

    /**
     * Gives what people see of rooms and bookings.
     *
     * @return the reads
     */
    public BookingReads reads() {
        return reads;
    }

    /**
     * Makes a zone of a station, or its hall, bookable, or changes its rules; bookings that stand keep theirs.
     *
     * @param by staff of the station
     * @param command the room
     * @return what came of it; the id is that of the room
     * @throws RuleViolation {@code booking.policy.length}, {@code .release}, {@code booking.zone.other}, what is
     *     wrong with the opening hours, or {@code capacity.size.taken} for fewer bookings at one moment than stand
     */
    public Receipt<BookableRoom> define(Call by, DefineRoom command) {
        return rooms.define(by, command);
    }

    /**
     * Keeps a room, and those around and inside it, from being booked. Bookings that stand stay; those that another
     * capability made for something of its own are cancelled, and it follows.
     *
     * @param by staff of the station
     * @param command what and when
     * @return what came of it; every {@code made(Booking.class)} is a day of it. The id is that of the first day, and
     *     its value is the {@code block} that {@link LiftBlock} asks for
     * @throws RuleViolation {@code booking.past}, {@code booking.block.long}
     */
    public Receipt<Booking> block(Call by, BlockRoom command) {
        return rooms.block(by, command);
    }

    /**
     * Lets a room be booked again from now on.
     *
     * @param by staff of the station
     * @param command which blocking
     * @return what came of it; the id is that of the first day that is lifted
     * @throws RuleViolation {@code booking.block.over}
     */
    public Receipt<Booking> lift(Call by, LiftBlock command) {
        return rooms.lift(by, command);
    }

    /**
     * Books a room. If staff decide on bookings of the room, it is a pre-booking, which may overlap other pre-bookings.
     *
     * @param by a person; staff for others
     * @param command what and when
     * @return what came of it: {@code CONFIRMED}, or {@code REQUESTED} for a pre-booking, and why
     * @throws InvalidInput {@code booking.time.reversed}, {@code .gap} for a wall time that a clock change skips
     * @throws NotAllowed for a visitor, and for an organization one does not belong to
     * @throws RuleViolation as this class says; {@code capacity.offer.other}, {@code capacity.offer.over}
     */
    public Receipt<Booking> book(Call by, BookRoom command) {
        return bookings.book(by, command);
    }

    /**
     * Accepts or refuses a pre-booking. Accepting it rejects the pre-bookings that no longer fit beside it; {@link
     * BookingReads#outbid} names them beforehand.
     *
     * @param by staff of the station
     * @param command the decision
     * @return what came of it: {@code CONFIRMED} or {@code REJECTED}; after accepting, why says how many were rejected
     * @throws InvalidInput {@code value.missing} for a refusal without a reason
     * @throws RuleViolation {@code booking.state}, and as this class says
     */
    public Receipt<Booking> decide(Call by, DecideBooking command) {
        return uses.decide(by, command);
    }

    /**
     * Gives a booking up; its time is offered to those who wait.
     *
     * @param by the one who booked until the deadline, staff until the end
     * @param command which
     * @return what came of it
     * @throws InvalidInput {@code value.missing} for staff who cancel what belongs to something else without a reason
     * @throws RuleViolation {@code booking.state}, {@code booking.cancel.late}, {@code booking.owned} for what its
     *     booker gives up through what it belongs to, such as a run of a course
     */
    public Receipt<Booking> cancel(Call by, CancelBooking command) {
        return uses.cancel(by, command);
    }

    /**
     * Moves a booking to another time, or to another room of the station; its identity and its place in a series stay.
     * Where the new time does not fit, it stays where it was.
     *
     * @param by the one who booked until the deadline for cancelling, a keeper until it begins
     * @param command which, and when
     * @return what came of it: {@code CONFIRMED}, or {@code REQUESTED} where staff decide on the new time, and why
     * @throws InvalidInput {@code value.missing} for staff who move what belongs to something else without a reason
     * @throws RuleViolation {@code booking.state}, {@code booking.cancel.late}, {@code booking.owned}, {@code
     *     booking.move.begun}, {@code .block}, {@code .station}, and as this class says
     */
    public Receipt<Booking> move(Call by, MoveBooking command) {
        return moves.move(by, command);
    }

    /**
     * Gives the way to book for something of another capability, inside its transaction.
     *
     * @param change the transaction of a use case that has authorised
     * @return what can be done with it
     */
    public OwnedBookings within(Change change) {
        return new OwnedBookings(change, bookings, series, moves, uses);
    }

    /**
     * Checks in (签到).
     *
     * @param by the one who booked, with the code posted in the room; staff without
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code booking.state}, {@code booking.checkin.early}, {@code .none}, {@code .code}
     */
    public Receipt<Booking> checkIn(Call by, CheckIn command) {
        return uses.checkIn(by, command);
    }

    /**
     * Checks out (签退), which frees the rest of the time.
     *
     * @param by the one who booked, or staff
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code booking.state}, {@code booking.checkout.early}
     */
    public Receipt<Booking> checkOut(Call by, CheckOut command) {
        return uses.checkOut(by, command);
    }

    /**
     * Asks that a no-show should not count (爽约申诉).
     *
     * @param by the one who booked
     * @param command why
     * @return what came of it
     * @throws RuleViolation {@code booking.state}, {@code booking.appeal.twice}
     */
    public Receipt<Booking> appeal(Call by, AskAppeal command) {
        return uses.appeal(by, command);
    }

    /**
     * Decides whether a no-show counts.
     *
     * @param by staff of the station
     * @param command the decision
     * @return what came of it
     * @throws RuleViolation {@code booking.state}, {@code booking.appeal.none}
     */
    public Receipt<Booking> decideAppeal(Call by, DecideAppeal command) {
        return uses.decideAppeal(by, command);
    }

    /**
     * Books a room again and again.
     *
     * @param by a person; staff for others
     * @param command what and when
     * @return what came of it; every {@code made(Booking.class)} is a date, also one that was skipped, and why says
     *     how many stand
     * @throws RuleViolation {@code booking.series.date} with the first date that cannot be booked and why, {@code
     *     booking.series.empty}, {@code .many}, and those of the recurrence
     */
    public Receipt<BookingSeries> bookSeries(Call by, BookSeries command) {
        return series.book(by, command);
    }

    /**
     * Changes the rest of a series. What is past stays in it, and the rest continues as another series. A date that was
     * cancelled or rejected stays so in the other series, with its reason.
     *
     * @param by the one who booked, or staff
     * @param command the new rule
     * @return what came of it; the id is that of the series that continues it, and its dates are made as by {@link
     *     #bookSeries}
     * @throws RuleViolation {@code booking.series.over}, {@code booking.owned}, and as {@link #bookSeries}
     */
    public Receipt<BookingSeries> changeSeries(Call by, ChangeSeries command) {
        return series.change(by, command);
    }

    /**
     * Cancels every date that lies ahead.
     *
     * @param by the one who booked, or staff
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code booking.series.over}, {@code booking.owned}
     */
    public Receipt<BookingSeries> cancelSeries(Call by, CancelSeries command) {
        return series.cancel(by, command);
    }

    /**
     * Books a skipped or cancelled date after all.
     *
     * @param by the one who booked, or staff
     * @param command which date
     * @return what came of it: {@code CONFIRMED} or {@code REQUESTED}, and why
     * @throws RuleViolation {@code booking.series.none}, {@code booking.series.over}, {@code booking.state}, {@code
     *     booking.owned}, and as this class says
     */
    public Receipt<Booking> readd(Call by, ReaddDate command) {
        return series.readd(by, command);
    }

    /**
     * Waits for a time that is taken. When it becomes free it is offered to the first in line, and held for a while;
     * {@link #book} with the offer takes it. {@link org.commonhall.capacity.Capacity} says who waits and what is
     * offered, and is where one leaves the line or declines.
     *
     * @param by a person; staff for others and with a priority
     * @param command what and when
     * @return what came of it; the id is that of the entry on the waitlist
     * @throws RuleViolation {@code booking.wait.free}, {@code booking.wait.twice}, {@code booking.wait.approval}
     */
    public Receipt<WaitlistEntry> join(Call by, WaitForRoom command) {
        return bookings.wait(by, command);
    }
}
