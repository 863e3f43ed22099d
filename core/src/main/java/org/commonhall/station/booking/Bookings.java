package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import org.commonhall.Call;
import org.commonhall.InvalidInput;
import org.commonhall.NotAllowed;
import org.commonhall.Permission;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Corridor;
import org.commonhall.station.station.StationHours;
import org.commonhall.storage.RecordType;

/**
 * Rooms and their bookings (场地预约). Every use case gives the record as stored. A booking that does not fit is refused with
 * the rule that says no: {@code booking.past}, {@code .horizon}, {@code .notice}, {@code .short}, {@code .long},
 * {@code .seats}, {@code .closed}, {@code .shut}, {@code .taken}, {@code .gap}, {@code .part} for a room around or inside it, {@code
 * .blocked}, {@code .cooldown}, or a quota's. Thread-safe.
 */
public final class Bookings {
    /** To book without the gaps that others have to keep; administrators only. */
    public static final Permission WITHOUT_GAPS = Permission.of("booking.gapless");

    private final Corridor corridor;
    private final RoomSteps rooms;
    private final BookingSteps bookings;
    private final SeriesSteps series;
    private final UseSteps uses;
    private final BookingReads reads;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param hours when places are open
     */
    public Bookings(Corridor corridor, StationHours hours) {
        BookingRules rules = new BookingRules(hours);
        this.corridor = corridor;
        this.rooms = new RoomSteps(corridor, hours);
        this.bookings = new BookingSteps(corridor, rules);
        this.uses = new UseSteps(corridor);
        this.series = new SeriesSteps(corridor, rules);
        this.reads = new BookingReads(corridor, rules);
    }

    /**
     * The kinds of records of bookings.
     *
     * @return the types
     */
    public static ImmutableList<RecordType<?>> records() {
        return ImmutableList.of(BookableRoom.TYPE, BookingSeries.TYPE, Booking.TYPE);
    }

    /**
     * What people see of rooms and bookings.
     *
     * @return the reads
     */
    public BookingReads reads() {
        return reads;
    }

    /**
     * What happens by itself.
     *
     * @return the work that falls due
     */
    public BookingDueWork dueWork() {
        return new BookingDueWork(corridor);
    }

    /**
     * Makes a zone of a station, or its hall, bookable, or changes its rules; bookings that stand keep theirs.
     *
     * @param by staff of the station
     * @param command the room
     * @return the room
     * @throws RuleViolation {@code booking.policy.length}, {@code .release}, {@code booking.zone.other}, what is wrong with
     *     the opening hours, or {@code capacity.size.taken} for fewer bookings at one moment than stand
     */
    public BookableRoom define(Call by, DefineRoom command) {
        return rooms.define(by, command);
    }

    /**
     * Keeps a room, and those around and inside it, from being booked. Bookings that stand stay.
     *
     * @param by staff of the station
     * @param command what and when
     * @return the first part; all parts share its {@code block}
     * @throws RuleViolation {@code booking.past}, {@code booking.block.long}
     */
    public Booking block(Call by, BlockRoom command) {
        return rooms.block(by, command);
    }

    /**
     * Lets a room be booked again from now on.
     *
     * @param by staff of the station
     * @param command which blocking
     * @return its first part that lay ahead
     * @throws RuleViolation {@code booking.block.over}
     */
    public Booking lift(Call by, LiftBlock command) {
        return rooms.lift(by, command);
    }

    /**
     * Books a room. Where staff decide it is a pre-booking, which may overlap others of its kind.
     *
     * @param by a person; staff for others
     * @param command what and when
     * @return the booking
     * @throws InvalidInput {@code booking.time.reversed}, {@code .gap} for a wall time that a clock change skips, {@code
     *     station.time.zone}
     * @throws NotAllowed for a visitor, and for an organization one does not belong to
     * @throws RuleViolation as this class says; {@code capacity.offer.other}, {@code capacity.offer.over}
     */
    public Booking book(Call by, BookRoom command) {
        return bookings.book(by, command);
    }

    /**
     * Accepts a pre-booking, which rejects those that no longer fit beside it, or refuses it. {@link BookingReads#outbid}
     * tells beforehand which.
     *
     * @param by staff of the station
     * @param command the decision
     * @return the booking
     * @throws InvalidInput {@code value.missing} for a refusal without a reason
     * @throws RuleViolation {@code booking.state}, and as this class says
     */
    public Booking decide(Call by, DecideBooking command) {
        return uses.decide(by, command);
    }

    /**
     * Gives a booking up; its time goes to whoever waits.
     *
     * @param by the one who booked until the deadline, staff until the end
     * @param command which
     * @return the booking
     * @throws RuleViolation {@code booking.state}, {@code booking.cancel.late}
     */
    public Booking cancel(Call by, CancelBooking command) {
        return uses.cancel(by, command);
    }

    /**
     * Checks in (签到).
     *
     * @param by the one who booked, with the code posted in the room; staff without
     * @param command which
     * @return the booking
     * @throws RuleViolation {@code booking.state}, {@code booking.checkin.early}, {@code .none}, {@code .code}
     */
    public Booking checkIn(Call by, CheckIn command) {
        return uses.checkIn(by, command);
    }

    /**
     * Checks out (签退), which frees the rest of the time.
     *
     * @param by the one who booked, or staff
     * @param command which
     * @return the booking
     * @throws RuleViolation {@code booking.state}, {@code booking.checkout.early}
     */
    public Booking checkOut(Call by, CheckOut command) {
        return uses.checkOut(by, command);
    }

    /**
     * Asks that a no-show should not count (爽约申诉).
     *
     * @param by the one who booked
     * @param command why
     * @return the booking
     * @throws RuleViolation {@code booking.state}, {@code booking.appeal.twice}
     */
    public Booking appeal(Call by, AskAppeal command) {
        return uses.appeal(by, command);
    }

    /**
     * Decides whether a no-show counts.
     *
     * @param by staff of the station
     * @param command the decision
     * @return the booking
     * @throws RuleViolation {@code booking.state}, {@code booking.appeal.none}
     */
    public Booking decideAppeal(Call by, DecideAppeal command) {
        return uses.decideAppeal(by, command);
    }

    /**
     * Books a room again and again.
     *
     * @param by a person; staff for others
     * @param command what and when
     * @return the series; {@link BookingReads#dates} gives its dates
     * @throws RuleViolation {@code booking.series.date} with the first date that cannot be booked and why, {@code
     *     station.series.empty}, {@code .many}, and those of the recurrence
     */
    public BookingSeries bookSeries(Call by, BookSeries command) {
        return series.book(by, command);
    }

    /**
     * Changes the rest of a series: what is past stays in it, the rest continues as another. Dates that were cancelled or
     * rejected stay so there, with their reason.
     *
     * @param by the one who booked, or staff
     * @param command the new rule
     * @return the series that continues it
     * @throws RuleViolation {@code booking.series.over}, and as {@link #bookSeries}
     */
    public BookingSeries changeSeries(Call by, ChangeSeries command) {
        return series.change(by, command);
    }

    /**
     * Cancels every date that lies ahead.
     *
     * @param by the one who booked, or staff
     * @param command which
     * @return the series
     * @throws RuleViolation {@code booking.series.over}
     */
    public BookingSeries cancelSeries(Call by, CancelSeries command) {
        return series.cancel(by, command);
    }

    /**
     * Books a skipped or cancelled date after all.
     *
     * @param by the one who booked, or staff
     * @param command which date
     * @return the booking
     * @throws RuleViolation {@code booking.series.none}, {@code booking.series.over}, {@code booking.state}, and as
     *     this class says
     */
    public Booking readd(Call by, ReaddDate command) {
        return series.readd(by, command);
    }

    /**
     * Waits for a time that is taken. When it becomes free it is offered to whoever waits first, and held for a while;
     * {@link #book} with the offer takes it. The entry and the offer are those of {@link org.commonhall.capacity.Capacity},
     * which says who waits, what is offered and why not, and by which one leaves or declines.
     *
     * @param by a person; staff for others and with a priority
     * @param command what and when
     * @return the entry
     * @throws RuleViolation {@code booking.wait.free}, {@code booking.wait.twice}, {@code booking.wait.approval}
     */
    public WaitlistEntry join(Call by, WaitForRoom command) {
        return bookings.wait(by, command);
    }
}
