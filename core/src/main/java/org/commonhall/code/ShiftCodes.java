package org.commonhall.code;

/** Codes that begin with {@code shift}. */
public final class ShiftCodes {
    /** Events. */
    public static final class Events {
        /** Volunteer let in. */
        public static final String ACCEPTED = "shift.accepted";
        /** No-show decided. */
        public static final String APPEAL_DECIDED = "shift.appeal_decided";
        /** Appeal against a no-show. */
        public static final String APPEALED = "shift.appealed";
        /** Place asked for. */
        public static final String ASKED = "shift.asked";
        /** Shift cancelled. */
        public static final String CANCELLED = "shift.cancelled";
        /** Shift changed. */
        public static final String CHANGED = "shift.changed";
        /** Qualifications looked at again. */
        public static final String CHECKED = "shift.checked";
        /** Volunteer checked in. */
        public static final String CHECKED_IN = "shift.checked_in";
        /** Volunteer checked out. */
        public static final String CHECKED_OUT = "shift.checked_out";
        /** Commitment ended. */
        public static final String COMMITMENT_ENDED = "shift.commitment_ended";
        /** Commitment paused. */
        public static final String COMMITMENT_PAUSED = "shift.commitment_paused";
        /** Volunteer committed to a series. */
        public static final String COMMITTED = "shift.committed";
        /** Shift done. */
        public static final String DONE = "shift.done";
        /** Newcomer held. */
        public static final String HELD = "shift.held";
        /** Places of those whose qualification lapses taken back. */
        public static final String LAPSED = "shift.lapsed";
        /** Attendance of a shift marked. */
        public static final String MARKED = "shift.marked";
        /** Nobody came to the shift. */
        public static final String MISSED = "shift.missed";
        /** Volunteer did not come. */
        public static final String NO_SHOW = "shift.no_show";
        /** Place fallen with its shift. */
        public static final String PLACE_CANCELLED = "shift.place_cancelled";
        /** Shift planned. */
        public static final String PLANNED = "shift.planned";
        /** Volunteer kept out. */
        public static final String REJECTED = "shift.rejected";
        /** Shift within a day. */
        public static final String REMINDER = "shift.reminder";
        /** Place taken back. */
        public static final String REMOVED = "shift.removed";
        /** Shift takes place after all. */
        public static final String RESTORED = "shift.restored";
        /** More shifts of a series made. */
        public static final String SERIES_CONTINUED = "shift.series_continued";
        /** Series ended. */
        public static final String SERIES_ENDED = "shift.series_ended";
        /** Series planned. */
        public static final String SERIES_PLANNED = "shift.series_planned";
        /** Volunteer has served. */
        public static final String SERVED = "shift.served";
        /** Newcomers without anybody experienced within a day. */
        public static final String SHORT = "shift.short";
        /** Volunteer signed up. */
        public static final String SIGNED_UP = "shift.signed_up";
        /** On the waitlist of a shift. */
        public static final String WAITING = "shift.waiting";
        /** Place given up. */
        public static final String WITHDRAWN = "shift.withdrawn";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** This role needs an age of {0}. */
        public static final String AGE = "shift.age";
        /** One could appeal until {0}. */
        public static final String APPEAL_LATE = "shift.appeal.late";
        /** There was an appeal already, or it was decided. */
        public static final String APPEAL_TWICE = "shift.appeal.twice";
        /** The rule “{0}” of the programme keeps this person out. */
        public static final String BLOCKED = "shift.blocked";
        /** The commitment has ended. */
        public static final String COMMITMENT_ENDED = "shift.commitment.ended";
        /** This person has committed already. */
        public static final String COMMITMENT_TWICE = "shift.commitment.twice";
        /** After {0} no-shows one can sign up again from {1} on. */
        public static final String COOLDOWN = "shift.cooldown";
        /** This can be done from {0} on. */
        public static final String EARLY = "shift.early";
        /** Beside each experienced volunteer stand {0} newcomers at most: say why to let in another one. */
        public static final String NEWCOMER = "shift.newcomer";
        /** This person does not serve in the shift. */
        public static final String OTHER = "shift.other";
        /** The shift overlaps another one from {0} to {1}. */
        public static final String OVERLAP = "shift.overlap";
        /** This time is over: {0}. */
        public static final String PAST = "shift.past";
        /** What the role needs does not hold any more. */
        public static final String QUALIFICATION_LAPSED = "shift.qualification.lapsed";
        /** “{0}” holds today but not on {1}. */
        public static final String QUALIFICATION_LAPSES = "shift.qualification.lapses";
        /** “{0}” is missing. */
        public static final String QUALIFICATION_MISSING = "shift.qualification.missing";
        /** The block would hold {0} minutes of work, more than {1}: between two blocks there must be {2} minutes. */
        public static final String REST = "shift.rest";
        /** A role stands twice. */
        public static final String ROLE_TWICE = "shift.role.twice";
        /** The shift is not over before {0}. */
        public static final String RUNNING = "shift.running";
        /** The series ended at {0}. */
        public static final String SERIES_ENDED = "shift.series.ended";
        /** The rule gives no shift. */
        public static final String SERIES_NONE = "shift.series.none";
        /** Signing up begins at {0}. */
        public static final String SIGNUP_EARLY = "shift.signup.early";
        /** Signing up ended at {0}. */
        public static final String SIGNUP_LATE = "shift.signup.late";
        /** This cannot be done any more or not yet; the sign-up is {0}. */
        public static final String SIGNUP_STATE = "shift.signup.state";
        /** This person has signed up already. */
        public static final String SIGNUP_TWICE = "shift.signup.twice";
        /** This cannot be done any more or not yet; the shift is {0}. */
        public static final String STATE = "shift.state";
        /** The clock skips {0} in {1}. */
        public static final String TIME_GAP = "shift.time.gap";
        /** This time lies outside the years 1 to 9998: {0}. */
        public static final String TIME_RANGE = "shift.time.range";
        /** These times do not follow each other: {0}, {1}. */
        public static final String TIMES = "shift.times";
        /** This person is not on the register of volunteers. */
        public static final String UNREGISTERED = "shift.unregistered";
        /** There is a place: sign up. */
        public static final String WAIT_FREE = "shift.wait.free";
        /** This person waits already. */
        public static final String WAIT_TWICE = "shift.wait.twice";
        /** One could give the place up until {0}. */
        public static final String WITHDRAW_LATE = "shift.withdraw.late";

        private Refusals() {}
    }

    private ShiftCodes() {}
}
