package org.commonhall.code;

/** Codes that begin with {@code booking}. */
public final class BookingCodes {
    /** Events. */
    public static final class Events {
        /** Appeal against a missed booking. */
        public static final String APPEAL_ASKED = "booking.appeal_asked";
        /** Appeal decided. */
        public static final String APPEAL_DECIDED = "booking.appeal_decided";
        /** Booking approved. */
        public static final String APPROVED = "booking.approved";
        /** Booking cancelled. */
        public static final String CANCELLED = "booking.cancelled";
        /** Checked in to a room. */
        public static final String CHECKED_IN = "booking.checked_in";
        /** Checked out of a room. */
        public static final String CHECKED_OUT = "booking.checked_out";
        /** Booking over. */
        public static final String COMPLETED = "booking.completed";
        /** Room booked. */
        public static final String CONFIRMED = "booking.confirmed";
        /** Booking moved. */
        public static final String MOVED = "booking.moved";
        /** Booking rejected. */
        public static final String REJECTED = "booking.rejected";
        /** Room released, because nobody came. */
        public static final String RELEASED = "booking.released";
        /** Room asked for. */
        public static final String REQUESTED = "booking.requested";
        /** Room kept from being booked. */
        public static final String ROOM_BLOCKED = "booking.room_blocked";
        /** Room made bookable. */
        public static final String ROOM_DEFINED = "booking.room_defined";
        /** Room bookable again. */
        public static final String ROOM_UNBLOCKED = "booking.room_unblocked";
        /** Series booked. */
        public static final String SERIES_BOOKED = "booking.series_booked";
        /** Series cancelled. */
        public static final String SERIES_CANCELLED = "booking.series_cancelled";
        /** Series changed. */
        public static final String SERIES_CHANGED = "booking.series_changed";
        /** Date of a series booked again. */
        public static final String SERIES_READDED = "booking.series_readded";
        /** Waiting for a room. */
        public static final String WAIT_JOINED = "booking.wait_joined";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** Nobody has asked that this no-show should not count. */
        public static final String APPEAL_NONE = "booking.appeal.none";
        /** This no-show has already been appealed against. */
        public static final String APPEAL_TWICE = "booking.appeal.twice";
        /** A room can be blocked for at most {0} days at a time. */
        public static final String BLOCK_LONG = "booking.block.long";
        /** This blocking is over or has been lifted. */
        public static final String BLOCK_OVER = "booking.block.over";
        /** The room cannot be booked at that time: {0}. */
        public static final String BLOCKED = "booking.blocked";
        /** It could be cancelled until {0}. */
        public static final String CANCEL_LATE = "booking.cancel.late";
        /** That is not the code posted in the room. */
        public static final String CHECKIN_CODE = "booking.checkin.code";
        /** Check-in begins at {0}. */
        public static final String CHECKIN_EARLY = "booking.checkin.early";
        /** This room needs no check-in. */
        public static final String CHECKIN_NONE = "booking.checkin.none";
        /** The booking begins at {0} only. */
        public static final String CHECKOUT_EARLY = "booking.checkout.early";
        /** The room can only be booked within its hours: {0}. */
        public static final String CLOSED = "booking.closed";
        /** After {0} missed bookings you can book again from {1}. */
        public static final String COOLDOWN = "booking.cooldown";
        /** At most {0} stations can be searched at once. */
        public static final String FREE_STATIONS = "booking.free.stations";
        /** The search covers at most {0} days. */
        public static final String FREE_WINDOW = "booking.free.window";
        /** The time from {0} to {1} lies too close to another booking. */
        public static final String GAP = "booking.gap";
        /** A booking must end within {0} days from now. */
        public static final String HORIZON = "booking.horizon";
        /** The booking lasts {0} minutes; at most {1} are possible. */
        public static final String LONG = "booking.long";
        /** It has begun at {0} and cannot be moved any more. */
        public static final String MOVE_BEGUN = "booking.move.begun";
        /** A blocking is not moved: lift it and block the other time. */
        public static final String MOVE_BLOCK = "booking.move.block";
        /** {0} belongs to another station. */
        public static final String MOVE_STATION = "booking.move.station";
        /** A booking must come at least {0} minutes before it begins. */
        public static final String NOTICE = "booking.notice";
        /** This time belongs to something that was planned with it and is changed there. */
        public static final String OWNED = "booking.owned";
        /** From {0} to {1} {2} is taken, which has room in common with it. */
        public static final String PART = "booking.part";
        /** The time begins in the past: {0}. */
        public static final String PAST = "booking.past";
        /** The shortest booking ({0} minutes) is longer than the longest ({1} minutes). */
        public static final String POLICY_LENGTH = "booking.policy.length";
        /** Bookings can only be released where check-in is asked for. */
        public static final String POLICY_RELEASE = "booking.policy.release";
        /** An organization may hold at most {0} bookings from {1} until before {2}. */
        public static final String QUOTA_ORGANIZATION_COUNT = "booking.quota.organization.count";
        /** An organization may book at most {0} minutes from {1} until before {2}. */
        public static final String QUOTA_ORGANIZATION_MINUTES = "booking.quota.organization.minutes";
        /** You may hold at most {0} bookings from {1} until before {2}. */
        public static final String QUOTA_PERSON_COUNT = "booking.quota.person.count";
        /** You may book at most {0} minutes from {1} until before {2}. */
        public static final String QUOTA_PERSON_MINUTES = "booking.quota.person.minutes";
        /** The room can no longer be booked: {0}. */
        public static final String ROOM_RETIRED = "booking.room.retired";
        /** {0} people do not fit; the room has {1} seats. */
        public static final String SEATS = "booking.seats";
        /** On {0}: {1}. */
        public static final String SERIES_DATE = "booking.series.date";
        /** None of the dates can be booked. */
        public static final String SERIES_EMPTY = "booking.series.empty";
        /** A series has at most {0} dates. */
        public static final String SERIES_MANY = "booking.series.many";
        /** This booking is not a date of a series. */
        public static final String SERIES_NONE = "booking.series.none";
        /** This series has ended. */
        public static final String SERIES_OVER = "booking.series.over";
        /** The booking lasts {0} minutes; at least {1} are needed. */
        public static final String SHORT = "booking.short";
        /** The place is closed from {0} to {1}: {2}. */
        public static final String SHUT = "booking.shut";
        /** This cannot be done any more or not yet; the booking is: {0}. */
        public static final String STATE = "booking.state";
        /** {2} is taken from {0} to {1}. */
        public static final String TAKEN = "booking.taken";
        /** The clock skips {0} in {1}. */
        public static final String TIME_GAP = "booking.time.gap";
        /** This time lies outside the years 1 to 9998: {0}. */
        public static final String TIME_RANGE = "booking.time.range";
        /** The end must lie after the beginning: {0} to {1}. */
        public static final String TIME_REVERSED = "booking.time.reversed";
        /** Staff decide on each booking of this room: ask for the time instead of waiting for it. */
        public static final String WAIT_APPROVAL = "booking.wait.approval";
        /** The time is free; it can be booked. */
        public static final String WAIT_FREE = "booking.wait.free";
        /** You already wait for this time. */
        public static final String WAIT_TWICE = "booking.wait.twice";
        /** The zone belongs to another station. */
        public static final String ZONE_OTHER = "booking.zone.other";

        private Refusals() {}
    }

    private BookingCodes() {}
}
