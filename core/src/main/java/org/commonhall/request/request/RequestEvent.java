package org.commonhall.request.request;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.commonhall.EventCode;
import org.commonhall.Told;

/**
 * What can happen to a request, as its events in the feed are called, and who is to be told (通知对象). The host sends; an
 * event carries no personal value, only the request's id.
 */
public enum RequestEvent implements EventCode {
    /** Submitted. */
    SUBMITTED(Notified.DESK, Notified.REQUESTERS),
    /** Submitted and handed to an emergency service. */
    HANDED_OVER(Notified.DESK, Notified.REQUESTERS),
    /** A visitor whose answer was lost got a new tracking code, and the code before it ended. */
    TRACKING_RENEWED,
    /** Imported from another system. */
    IMPORTED,
    /** Closed because its source says so. */
    IMPORT_CLOSED,
    /** Taken on by the desk. */
    ACCEPTED(Notified.REQUESTERS),
    /** Answered when it came in. */
    ANSWERED_AT_ONCE(Notified.REQUESTERS),
    /** Not accepted. */
    REFUSED(Notified.REQUESTERS),
    /** Handled as part of another one. */
    MERGED(Notified.REQUESTERS),
    /** A merge taken back. */
    UNMERGED(Notified.REQUESTERS, Notified.DESK),
    /** Handed to a lead unit. */
    DISPATCHED(Notified.LEAD, Notified.ASSISTANTS, Notified.REQUESTERS),
    /** Signed for. */
    SIGNED,
    /** A return was asked for. */
    RETURN_REQUESTED(Notified.DESK, Notified.REVIEWER),
    /** A return was granted. */
    RETURN_UPHELD(Notified.LEAD, Notified.DESK),
    /** A return was not granted. */
    RETURN_DENIED(Notified.LEAD),
    /** Nobody decided on a return in time, so the unit keeps it. */
    RETURN_LAPSED(Notified.LEAD, Notified.DESK),
    /** The requester was contacted. */
    CONTACTED,
    /** The clock was stopped. */
    PAUSED(Notified.REQUESTERS),
    /** The clock goes on. */
    RESUMED(Notified.LEAD),
    /** The limit was extended. */
    EXTENDED(Notified.REQUESTERS),
    /** A rung of the ladder was climbed; the note names the rung and the role. */
    ESCALATED(Notified.LEAD, Notified.RUNG),
    /** Answered. */
    ANSWERED(Notified.REQUESTERS, Notified.FOLLOWERS),
    /** The visit is due. */
    VISIT_DUE(Notified.SURVEYOR, Notified.REQUESTERS),
    /** A requester was asked. */
    VISITED,
    /** Closed. */
    CLOSED(Notified.REQUESTERS, Notified.FOLLOWERS),
    /** Worked on again. */
    REOPENED(Notified.LEAD, Notified.DESK, Notified.FOLLOWERS),
    /** Worked on again so often that the committee has to know. */
    REOPENED_AGAIN(Notified.LEAD, Notified.DESK, Notified.COMMITTEE, Notified.FOLLOWERS),
    /** A review was asked for. */
    REVIEW_ASKED(Notified.REVIEWER),
    /** A hearing was held. */
    REVIEW_HEARD(Notified.REQUESTERS),
    /** A review took too long. */
    REVIEW_OVERDUE(Notified.REVIEWER, Notified.DESK),
    /** A review was decided. */
    REVIEW_DECIDED(Notified.REQUESTERS, Notified.LEAD),
    /** People were told how it goes. */
    UPDATED(Notified.REQUESTERS, Notified.FOLLOWERS),
    /** Staff left a note. */
    NOTED,
    /** A unit was asked to help. */
    ASSISTANT_ASSIGNED(Notified.ASSISTANTS),
    /** A unit that helped has reported. */
    ASSISTANCE_DONE(Notified.LEAD),
    /** A unit that helps is late. */
    ASSISTANCE_OVERDUE(Notified.ASSISTANTS, Notified.LEAD),
    /** A requester wrote. */
    MESSAGED(Notified.LEAD, Notified.DESK),
    /** Nobody replied to a requester in time. */
    UPDATE_OVERDUE(Notified.LEAD, Notified.DESK),
    /** Somebody follows it, or no longer does. */
    FOLLOWED,
    /** A requester changed who sees the name. */
    ANONYMITY_CHANGED,
    /** Staff were shown the contact or the messages of a requester; nothing changed. */
    CONTACT_READ,
    /** The due times were counted again on a newer calendar. */
    RECOUNTED(Notified.LEAD);

    private final ImmutableSet<Notified> notified;

    RequestEvent(Notified... notified) {
        this.notified = Sets.immutableEnumSet(Arrays.asList(notified));
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code request.answered_at_once}
     */
    @Override
    public String code() {
        return "request." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Who is to be told.
     *
     * @return groups of people, whom the host knows how to reach
     */
    public ImmutableSet<Notified> notified() {
        return notified;
    }

    /** The requesters with those who follow, and the staff; finer groups are {@link #notified}. */
    @Override
    public ImmutableSet<Told> told() {
        return notified.stream()
                .map(one -> one == Notified.REQUESTERS || one == Notified.FOLLOWERS ? Told.REQUESTERS : Told.STAFF)
                .collect(Sets.toImmutableEnumSet());
    }

    /**
     * The event of a code of the feed.
     *
     * @param code such as {@code request.answered}
     * @return the event, empty where the code is of another capability
     */
    public static Optional<RequestEvent> of(String code) {
        return Arrays.stream(values())
                .filter(event -> event.code().equals(code))
                .findAny();
    }

    /** Groups of people an event is for. */
    public enum Notified {
        /** Those who asked, those of merged requests included. */
        REQUESTERS,
        /** Those who follow it. */
        FOLLOWERS,
        /** The handlers of the lead unit. */
        LEAD,
        /** The handlers of units that help. */
        ASSISTANTS,
        /** The desk. */
        DESK,
        /** Those who visit. */
        SURVEYOR,
        /** Those who decide disputes and reviews. */
        REVIEWER,
        /** The building committee, which may put it on its agenda. */
        COMMITTEE,
        /** The role the rung of the ladder names. */
        RUNG
    }
}
