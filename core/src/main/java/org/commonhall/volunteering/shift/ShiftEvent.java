package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to shifts and sign-ups, as its events in the feed are called. */
public enum ShiftEvent implements EventCode {
    /** A shift was planned. */
    PLANNED,
    /** A shift was changed. */
    CHANGED(Told.REQUESTERS),
    /** A shift does not take place. */
    CANCELLED(Told.STAFF),
    /** A shift takes place after all. */
    RESTORED(Told.REQUESTERS, Told.STAFF),
    /** A shift begins within a day. */
    REMINDER(Told.REQUESTERS),
    /** A shift begins within a day and newcomers are still held. */
    SHORT(Told.STAFF),
    /** Qualifications for a shift were looked at again. */
    CHECKED,
    /** Qualifications of some who serve have lapsed. */
    LAPSED(Told.STAFF),
    /** A shift is over and somebody has served. */
    DONE,
    /** A shift is over and nobody came. */
    MISSED(Told.STAFF),
    /** Somebody serves. */
    SIGNED_UP(Told.REQUESTERS),
    /** Somebody asks to serve. */
    ASKED(Told.STAFF),
    /** A newcomer waits for somebody experienced. */
    HELD(Told.REQUESTERS),
    /** Somebody waits for a place. */
    WAITING,
    /** Somebody who asked or was held serves. */
    ACCEPTED(Told.REQUESTERS),
    /** Somebody was kept out. */
    REJECTED(Told.REQUESTERS),
    /** A volunteer gave a place up. */
    WITHDRAWN(Told.STAFF),
    /** A place was taken back. */
    REMOVED(Told.REQUESTERS),
    /** A place fell with the shift, which does not take place. */
    PLACE_CANCELLED(Told.REQUESTERS),
    /** A series was planned. */
    SERIES_PLANNED,
    /** More shifts of a series were made. */
    SERIES_CONTINUED,
    /** A series ended. */
    SERIES_ENDED,
    /** Somebody has committed to a series. */
    COMMITTED(Told.STAFF),
    /** A commitment pauses. */
    COMMITMENT_PAUSED(Told.STAFF),
    /** A commitment ended. */
    COMMITMENT_ENDED(Told.STAFF),
    /** A volunteer checked in. */
    CHECKED_IN,
    /** A volunteer checked out. */
    CHECKED_OUT,
    /** Staff marked who was there. */
    MARKED,
    /** A volunteer has served. */
    SERVED,
    /** A volunteer did not come. */
    NO_SHOW(Told.REQUESTERS),
    /** A volunteer appealed. */
    APPEALED(Told.STAFF),
    /** It was decided whether a volunteer is excused. */
    APPEAL_DECIDED(Told.REQUESTERS);

    private final ImmutableSet<Told> told;

    ShiftEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code shift.signed_up}
     */
    @Override
    public String code() {
        return "shift." + name().toLowerCase(Locale.ROOT);
    }
}
