package org.commonhall.code;

/** Codes that begin with {@code meeting}. */
public final class MeetingCodes {
    /** Events. */
    public static final class Events {
        /** Absences reviewed. */
        public static final String ABSENCE_REVIEWED = "meeting.absence_reviewed";
        /** Member suspended for absence. */
        public static final String ABSENCE_SUSPENDED = "meeting.absence_suspended";
        /** Arrival recorded. */
        public static final String ATTENDED = "meeting.attended";
        /** Meeting called. */
        public static final String CALLED = "meeting.called";
        /** Meeting cancelled. */
        public static final String CANCELLED = "meeting.cancelled";
        /** Meeting closed. */
        public static final String CLOSED = "meeting.closed";
        /** Meeting demanded by a member. */
        public static final String DEMAND_BEGUN = "meeting.demand_begun";
        /** Demanded meeting not called in time. */
        public static final String DEMAND_MISSED = "meeting.demand_missed";
        /** Demand for a meeting supported. */
        public static final String DEMAND_SUPPORTED = "meeting.demand_supported";
        /** Meeting must be called. */
        public static final String DEMANDED = "meeting.demanded";
        /** Meeting prepared. */
        public static final String DRAFTED = "meeting.drafted";
        /** Meeting inquorate. */
        public static final String INQUORATE = "meeting.inquorate";
        /** Item put on the agenda. */
        public static final String ITEM_ADDED = "meeting.item_added";
        /** Agenda item settled. */
        public static final String ITEM_SETTLED = "meeting.item_settled";
        /** Departure recorded. */
        public static final String LEFT = "meeting.left";
        /** Minutes approved. */
        public static final String MINUTES_APPROVED = "meeting.minutes_approved";
        /** Minutes circulated. */
        public static final String MINUTES_CIRCULATED = "meeting.minutes_circulated";
        /** Minutes published. */
        public static final String MINUTES_PUBLISHED = "meeting.minutes_published";
        /** Minutes published late. */
        public static final String MINUTES_PUBLISHED_LATE = "meeting.minutes_published_late";
        /** Minutes written. */
        public static final String MINUTES_WRITTEN = "meeting.minutes_written";
        /** Meeting begun. */
        public static final String OPENED = "meeting.opened";
        /** Minutes not published in time. */
        public static final String PUBLICATION_MISSED = "meeting.publication_missed";
        /** Meeting quorate. */
        public static final String QUORATE = "meeting.quorate";
        /** Meeting called again. */
        public static final String RECONVENED = "meeting.reconvened";
        /** Member recused. */
        public static final String RECUSED = "meeting.recused";
        /** Regular meeting held. */
        public static final String REGULAR_HELD = "meeting.regular_held";
        /** Regular meeting missed. */
        public static final String REGULAR_MISSED = "meeting.regular_missed";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** The agenda has no item. */
        public static final String AGENDA_EMPTY = "meeting.agenda.empty";
        /** This attendance has ended, or belongs to another meeting. */
        public static final String ATTENDANCE_GONE = "meeting.attendance.gone";
        /** A guest cannot send a proxy. */
        public static final String ATTENDANCE_GUEST = "meeting.attendance.guest";
        /** The rules do not allow this member to send a proxy. */
        public static final String ATTENDANCE_NO_PROXY = "meeting.attendance.no_proxy";
        /** Say who the guest or the proxy is. */
        public static final String ATTENDANCE_PERSON = "meeting.attendance.person";
        /** This is no member whose vote counts here. */
        public static final String ATTENDANCE_STRANGER = "meeting.attendance.stranger";
        /** This member is recorded as present already. */
        public static final String ATTENDANCE_TWICE = "meeting.attendance.twice";
        /** This organization has no committee; call another kind of meeting or found the committee first. */
        public static final String BODY = "meeting.body";
        /** A {0} cannot be demanded; a committee meeting or an assembly can. */
        public static final String DEMAND_KIND = "meeting.demand.kind";
        /** Only members of the body can demand its meeting. */
        public static final String DEMAND_MEMBER = "meeting.demand.member";
        /** This demand is for another body or another kind of meeting. */
        public static final String DEMAND_OTHER = "meeting.demand.other";
        /** No meeting can be called for this demand: {0} of {1} heads demand it, {2}. */
        public static final String DEMAND_STATE = "meeting.demand.state";
        /** You demand this already. */
        public static final String DEMAND_SUPPORTED = "meeting.demand.supported";
        /**
         * Made known on {0} for the meeting on {1}: {2} days, but {3} are needed. The item may be discussed, not voted
         * on.
         */
        public static final String ITEM_LATE = "meeting.item.late";
        /** The item is on the agenda of another meeting. */
        public static final String ITEM_OTHER = "meeting.item.other";
        /** An item cannot be settled as open. */
        public static final String ITEM_SETTLE = "meeting.item.settle";
        /** Item {0} is already {1}. */
        public static final String ITEM_STATE = "meeting.item.state";
        /** Item {0} was not made known with the notice yet. */
        public static final String ITEM_UNNOTICED = "meeting.item.unnoticed";
        /** There are no minutes that you may see. */
        public static final String MINUTES_MISSING = "meeting.minutes.missing";
        /** This body has no committee. */
        public static final String NONE = "meeting.none";
        /** The meeting must begin later than now, and later than the meeting it replaces. */
        public static final String NOTICE_PAST = "meeting.notice.past";
        /** Notice on {0} for {1} gives {2} days, but {3} are needed. */
        public static final String NOTICE_SHORT = "meeting.notice.short";
        /** The rules of procedure know no urgent meeting. */
        public static final String NOTICE_URGENT = "meeting.notice.urgent";
        /** The earlier meeting belongs to another body. */
        public static final String OTHER = "meeting.other";
        /** The proposal cannot be put on the agenda: {0} of {1} supporters, {2}. */
        public static final String PROPOSAL_STATE = "meeting.proposal.state";
        /** Call {0}: too few members attend. */
        public static final String QUORUM_MISSED = "meeting.quorum.missed";
        /** The next call would be {0} days after the last one; the rules ask for {1} to {2}. */
        public static final String RECONVENE_GAP = "meeting.reconvene.gap";
        /** This member has left the item already. */
        public static final String RECUSAL_TWICE = "meeting.recusal.twice";
        /** This seat is not among the present seats of the committee. */
        public static final String SEAT_PAST = "meeting.seat.past";
        /** The meeting does not allow "{0}": it is {1}. */
        public static final String STATE = "meeting.state";
        /** {0} needs a command of its own. */
        public static final String STEP = "meeting.step";

        private Refusals() {}
    }

    private MeetingCodes() {}
}
