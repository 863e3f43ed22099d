package org.commonhall.code;

/** Codes that begin with {@code request}. */
public final class RequestCodes {
    /** Events. */
    public static final class Events {
        /** Request accepted. */
        public static final String ACCEPTED = "request.accepted";
        /** Anonymity changed. */
        public static final String ANONYMITY_CHANGED = "request.anonymity_changed";
        /** Request answered. */
        public static final String ANSWERED = "request.answered";
        /** Request answered at once. */
        public static final String ANSWERED_AT_ONCE = "request.answered_at_once";
        /** Help finished. */
        public static final String ASSISTANCE_DONE = "request.assistance_done";
        /** Help overdue. */
        public static final String ASSISTANCE_OVERDUE = "request.assistance_overdue";
        /** Unit asked to help. */
        public static final String ASSISTANT_ASSIGNED = "request.assistant_assigned";
        /** Request closed. */
        public static final String CLOSED = "request.closed";
        /** Contact of a requester read. */
        public static final String CONTACT_READ = "request.contact_read";
        /** Requester contacted. */
        public static final String CONTACTED = "request.contacted";
        /** Request dispatched. */
        public static final String DISPATCHED = "request.dispatched";
        /** Several requests dispatched. */
        public static final String DISPATCHED_ALL = "request.dispatched_all";
        /** Request escalated. */
        public static final String ESCALATED = "request.escalated";
        /** Limit extended. */
        public static final String EXTENDED = "request.extended";
        /** Request followed, or no longer. */
        public static final String FOLLOWED = "request.followed";
        /** Request handed to an emergency service. */
        public static final String HANDED_OVER = "request.handed_over";
        /** Request closed by its source. */
        public static final String IMPORT_CLOSED = "request.import_closed";
        /** Request imported. */
        public static final String IMPORTED = "request.imported";
        /** Request merged. */
        public static final String MERGED = "request.merged";
        /** Requester wrote. */
        public static final String MESSAGED = "request.messaged";
        /** Note left. */
        public static final String NOTED = "request.noted";
        /** Request paused. */
        public static final String PAUSED = "request.paused";
        /** Limits counted again. */
        public static final String RECOUNTED = "request.recounted";
        /** Request not accepted. */
        public static final String REFUSED = "request.refused";
        /** Request reopened. */
        public static final String REOPENED = "request.reopened";
        /** Request reopened again and again. */
        public static final String REOPENED_AGAIN = "request.reopened_again";
        /** Request resumed. */
        public static final String RESUMED = "request.resumed";
        /** Return denied. */
        public static final String RETURN_DENIED = "request.return_denied";
        /** Nobody decided on the return in time. */
        public static final String RETURN_LAPSED = "request.return_lapsed";
        /** Return asked for. */
        public static final String RETURN_REQUESTED = "request.return_requested";
        /** Return granted. */
        public static final String RETURN_UPHELD = "request.return_upheld";
        /** Review asked for. */
        public static final String REVIEW_ASKED = "request.review_asked";
        /** Review decided. */
        public static final String REVIEW_DECIDED = "request.review_decided";
        /** Hearing held for a review. */
        public static final String REVIEW_HEARD = "request.review_heard";
        /** Review overdue. */
        public static final String REVIEW_OVERDUE = "request.review_overdue";
        /** Request signed for. */
        public static final String SIGNED = "request.signed";
        /** Request submitted. */
        public static final String SUBMITTED = "request.submitted";
        /** Tracking code renewed. */
        public static final String TRACKING_RENEWED = "request.tracking_renewed";
        /** Merge undone. */
        public static final String UNMERGED = "request.unmerged";
        /** Reply to the requester overdue. */
        public static final String UPDATE_OVERDUE = "request.update_overdue";
        /** Progress told. */
        public static final String UPDATED = "request.updated";
        /** Return visit due. */
        public static final String VISIT_DUE = "request.visit_due";
        /** Return visit made. */
        public static final String VISITED = "request.visited";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** This outcome is given by the hall itself. */
        public static final String ANSWER_OUTCOME = "request.answer.outcome";
        /** Name who is responsible. */
        public static final String ANSWER_RESPONSIBLE = "request.answer.responsible";
        /** Catalogue entry {0} can no longer be chosen. */
        public static final String CATEGORY_RETIRED = "request.category.retired";
        /** Catalogue entry {0} needs a phone number, an e-mail address or an account. */
        public static final String CONTACT_NEEDED = "request.contact.needed";
        /** Name the unit that leads. */
        public static final String DISPATCH_UNIT = "request.dispatch.unit";
        /** Request {0} is no enquiry that can be answered at once. */
        public static final String ENQUIRY_NOT = "request.enquiry.not";
        /** The ladder has no further rung. */
        public static final String ESCALATE_TOP = "request.escalate.top";
        /** At most {0} more at once. */
        public static final String EXTEND_AMOUNT = "request.extend.amount";
        /** There is no limit to extend. */
        public static final String EXTEND_CLOCK = "request.extend.clock";
        /** The limit was extended {0} times already. */
        public static final String EXTEND_COUNT = "request.extend.count";
        /** It was due at {0}; a limit is extended before that. */
        public static final String EXTEND_LATE = "request.extend.late";
        /** The due time was promised to somebody whose request was merged into this one and cannot be extended. */
        public static final String EXTEND_MERGED = "request.extend.merged";
        /** The due time is set by {0} and can only be extended there. */
        public static final String EXTEND_UPSTREAM = "request.extend.upstream";
        /** A private request cannot be followed. */
        public static final String FOLLOW_PRIVATE = "request.follow.private";
        /** Request {0} is closed already. */
        public static final String IMPORT_CLOSED = "request.import.closed";
        /** The request was opened on {0} and cannot be closed on {1}. */
        public static final String IMPORT_REVERSED = "request.import.reversed";
        /** A request cannot be merged into itself. */
        public static final String MERGE_SELF = "request.merge.self";
        /** Nothing can be merged into a request that is {0}. */
        public static final String MERGE_TARGET = "request.merge.target";
        /** A pause of more than {0} days needs the desk. */
        public static final String PAUSE_LONG = "request.pause.long";
        /** There is no reason named {0} for a pause. */
        public static final String PAUSE_TYPE = "request.pause.type";
        /** A pause ends in the future, at most {0} days ahead. */
        public static final String PAUSE_UNTIL = "request.pause.until";
        /** Name the right channel. */
        public static final String REFUSE_CHANNEL = "request.refuse.channel";
        /** Name an answered request of the same requester. */
        public static final String REFUSE_EARLIER = "request.refuse.earlier";
        /** Say what is new. */
        public static final String REOPEN_FACTS = "request.reopen.facts";
        /** A request can be reopened for {0} days after closing. */
        public static final String REOPEN_WINDOW = "request.reopen.window";
        /** The requester has an account: ask for the data of the person. */
        public static final String REQUESTER_ACCOUNT = "request.requester.account";
        /** The unit was designated and cannot return it. */
        public static final String RETURN_DESIGNATED = "request.return.designated";
        /** A return can be asked for within {0} after dispatch. */
        public static final String RETURN_LIMIT = "request.return.limit";
        /** Say why it is not yours. */
        public static final String RETURN_REASON = "request.return.reason";
        /** There is no written answer to review. */
        public static final String REVIEW_ANSWER = "request.review.answer";
        /** The hearing began at {0} and cannot end at {1}. */
        public static final String REVIEW_HEARING = "request.review.hearing";
        /** A review can be asked for within {0} after the written answer. */
        public static final String REVIEW_WINDOW = "request.review.window";
        /** "{0}" cannot be done with a request that is "{1}". */
        public static final String STATE = "request.state";
        /** This is a command of its own: {0}. */
        public static final String STEP = "request.step";
        /** There is no request with this number and code. */
        public static final String TRACKING = "request.tracking";
        /** Without a catalogue entry a request is private until the desk has accepted it. */
        public static final String VISIBILITY_CATEGORY = "request.visibility.category";
        /** Requests of {0} are private. */
        public static final String VISIBILITY_PRIVATE = "request.visibility.private";
        /** This requester has answered already. */
        public static final String VISIT_DONE = "request.visit.done";
        /** Say in your own words what is not solved. */
        public static final String VISIT_REASON = "request.visit.reason";
        /** Say which of the {0} requesters is meant. */
        public static final String VISIT_REQUESTER = "request.visit.requester";

        private Refusals() {}
    }

    private RequestCodes() {}
}
