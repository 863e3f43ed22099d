package org.commonhall.code;

/** Codes that begin with {@code desk}. */
public final class DeskCodes {
    /** Events. */
    public static final class Events {
        /** Appointment booked. */
        public static final String APPOINTMENT_BOOKED = "desk.appointment.booked";
        /** Appointment cancelled. */
        public static final String APPOINTMENT_CANCELLED = "desk.appointment.cancelled";
        /** Appointment made by referral. */
        public static final String APPOINTMENT_REFERRED = "desk.appointment.referred";
        /** Counter set. */
        public static final String COUNTER_SET = "desk.counter.set";
        /** Line changed. */
        public static final String LINE_CHANGED = "desk.line.changed";
        /** Day of a line ended. */
        public static final String LINE_DAY_ENDED = "desk.line.day_ended";
        /** Limit of a service set. */
        public static final String LINE_LIMITED = "desk.line.limited";
        /** Line opened. */
        public static final String LINE_OPENED = "desk.line.opened";
        /** Number called. */
        public static final String TICKET_CALLED = "desk.ticket.called";
        /** Appointment checked in. */
        public static final String TICKET_CHECKED_IN = "desk.ticket.checked_in";
        /** Claim of a number renewed. */
        public static final String TICKET_CLAIM_RENEWED = "desk.ticket.claim_renewed";
        /** Next service of the visit. */
        public static final String TICKET_CONTINUED = "desk.ticket.continued";
        /** Service added to a number. */
        public static final String TICKET_EXTENDED = "desk.ticket.extended";
        /** Service done. */
        public static final String TICKET_FINISHED = "desk.ticket.finished";
        /** Service set aside. */
        public static final String TICKET_HELD = "desk.ticket.held";
        /** Left the line. */
        public static final String TICKET_LEFT = "desk.ticket.left";
        /** Number missed. */
        public static final String TICKET_MISSED = "desk.ticket.missed";
        /** Number ready. */
        public static final String TICKET_READY = "desk.ticket.ready";
        /** Referred to another line. */
        public static final String TICKET_REFERRED = "desk.ticket.referred";
        /** Service resumed. */
        public static final String TICKET_RESUMED = "desk.ticket.resumed";
        /** Number back in the line. */
        public static final String TICKET_RETURNED = "desk.ticket.returned";
        /** Service begun. */
        public static final String TICKET_SERVED = "desk.ticket.served";
        /** Number taken. */
        public static final String TICKET_TAKEN = "desk.ticket.taken";
        /** Times for appointments added. */
        public static final String WINDOW_ADDED = "desk.window.added";
        /** Times for appointments ended. */
        public static final String WINDOW_ENDED = "desk.window.ended";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** The appointment has begun at {0}; it can no longer be called off. */
        public static final String APPOINTMENT_BEGUN = "desk.appointment.begun";
        /** The appointment is on {0}, not today. */
        public static final String APPOINTMENT_DAY = "desk.appointment.day";
        /** The appointment has just been moved to another desk. */
        public static final String APPOINTMENT_MOVED = "desk.appointment.moved";
        /** The appointment was over at {0}. */
        public static final String APPOINTMENT_OVER = "desk.appointment.over";
        /** The appointment is "{0}"; it would have to be "{1}". */
        public static final String APPOINTMENT_STATE = "desk.appointment.state";
        /** The average time of a service must be more than 0 seconds, not {0}. */
        public static final String ESTIMATE_AVERAGE = "desk.estimate.average";
        /** The desk is closed. It opens on {0} at {1}. */
        public static final String LINE_CLOSED = "desk.line.closed";
        /** The desk is closed for the coming year. */
        public static final String LINE_CLOSED_LONG = "desk.line.closed.long";
        /** Nobody is to be called. */
        public static final String LINE_EMPTY = "desk.line.empty";
        /** The desk is no more. */
        public static final String LINE_ENDED = "desk.line.ended";
        /** The desk closes at {0}, and {1} minutes are expected before it would be your turn. */
        public static final String LINE_LATE = "desk.line.late";
        /** It is in that line already. */
        public static final String REFER_SAME = "desk.refer.same";
        /** {0} is by appointment only. */
        public static final String SERVICE_APPOINTMENT = "desk.service.appointment";
        /** The desk does not offer this service. */
        public static final String SERVICE_NONE = "desk.service.none";
        /** {0} takes no appointments; take a number. */
        public static final String SERVICE_WALKIN = "desk.service.walkin";
        /** There is already an appointment on {0}; one a day is allowed. */
        public static final String SLOT_DAY = "desk.slot.day";
        /** Appointments can be made at most {0} days ahead. */
        public static final String SLOT_FAR = "desk.slot.far";
        /** The slot at {0} is taken, or the desk is closed then. */
        public static final String SLOT_FULL = "desk.slot.full";
        /** Appointments must be made at least {0} minutes ahead. */
        public static final String SLOT_LATE = "desk.slot.late";
        /** No slot begins at {0}. */
        public static final String SLOT_NONE = "desk.slot.none";
        /** You are not at a counter of this line; log in first. */
        public static final String STAFF_ABSENT = "desk.staff.absent";
        /** You are still with somebody; finish, hold or return that ticket first. */
        public static final String STAFF_BUSY = "desk.staff.busy";
        /** Serving follows from the ticket and cannot be set. */
        public static final String STAFF_DERIVED = "desk.staff.derived";
        /** Only a person can be at a counter. */
        public static final String STAFF_PERSON = "desk.staff.person";
        /** You are still with somebody; finish, hold or return that ticket before you leave the counter. */
        public static final String STAFF_SERVING = "desk.staff.serving";
        /** There is no ticket with this number and code. */
        public static final String TICKET_CLAIM = "desk.ticket.claim";
        /** A colleague has number {0}. */
        public static final String TICKET_OTHER = "desk.ticket.other";
        /** Number {0} is already over. */
        public static final String TICKET_OVER = "desk.ticket.over";
        /** Number {0} is "{1}"; not possible now: {2}. */
        public static final String TICKET_STATE = "desk.ticket.state";
        /** The window begins at {0} and would end at {1}, which is not later. */
        public static final String WINDOW_REVERSED = "desk.window.reversed";

        private Refusals() {}
    }

    private DeskCodes() {}
}
