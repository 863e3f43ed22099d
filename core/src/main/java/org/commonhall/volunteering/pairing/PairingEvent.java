package org.commonhall.volunteering.pairing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to pairings, as its events in the feed are called. */
public enum PairingEvent implements EventCode {
    /** What an elder wishes was said. */
    PROFILE_SET,
    /** What a companion offers was said. */
    COMPANION_SET,
    /** A volunteer has a supervisor. */
    SUPERVISED,
    /** A pairing was proposed. */
    PROPOSED(Told.REQUESTERS),
    /** One of both has agreed. */
    CONSENTED(Told.STAFF),
    /** Both try it. */
    TRIAL_STARTED(Told.REQUESTERS),
    /** The trial is over, and somebody decides. */
    TRIAL_OVER(Told.STAFF),
    /** A pairing has stood the trial. */
    ACTIVE(Told.REQUESTERS),
    /** A contact was made. */
    CONTACT_MADE,
    /** A contact was tried in vain. */
    CONTACT_MISSED,
    /** Two attempts in a row were in vain. */
    NOT_REACHED(Told.REQUESTERS, Told.STAFF),
    /** A contact gave cause for concern. */
    CONCERN(Told.STAFF),
    /** The day of a contact has passed without one. */
    ALARM_RAISED(Told.REQUESTERS, Told.STAFF),
    /** Nobody has answered for an alarm, and the next one is told. */
    PASSED_UP(Told.STAFF),
    /** Somebody answers for an alarm. */
    ALARM_ANSWERED,
    /** A pairing rests. */
    PAUSED(Told.REQUESTERS, Told.STAFF),
    /** A pairing goes on. */
    RESUMED(Told.REQUESTERS),
    /** A pairing is over. */
    ENDED(Told.REQUESTERS, Told.STAFF),
    /** A pairing has gone to another volunteer. */
    HANDED_OVER(Told.REQUESTERS),
    /** One of both would rather not. */
    DECLINED(Told.STAFF),
    /** Nobody took a proposal up in time. */
    EXPIRED(Told.STAFF),
    /** A step of a pairing was taken. */
    CHANGED,
    /** Time has brought something to a pairing. */
    REACHED;

    private final ImmutableSet<Told> told;

    PairingEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code pairing.alarm_raised}
     */
    @Override
    public String code() {
        return "pairing." + name().toLowerCase(Locale.ROOT);
    }
}
