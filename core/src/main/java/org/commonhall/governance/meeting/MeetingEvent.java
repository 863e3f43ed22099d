package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What happened to a meeting, an agenda or a demand for a meeting; the stable code of the journal. */
public enum MeetingEvent implements EventCode {
    /** A member demands a meeting. */
    DEMAND_BEGUN,
    /** A further member demands it. */
    DEMAND_SUPPORTED,
    /** Enough members demand a meeting, and it must be called. */
    DEMANDED(Told.MEMBERS, Told.STAFF),
    /** A demanded meeting was not called by its deadline: a breach. */
    DEMAND_MISSED(Told.MEMBERS, Told.STAFF),
    /** The time between two regular meetings is over, and one was held in it. */
    REGULAR_HELD,
    /** The time between two regular meetings is over, and none was held in it: a warning. */
    REGULAR_MISSED,
    /** Members of a committee who missed too many meetings are suspended, and their recall is proposed. */
    ABSENCE_SUSPENDED,
    /** Absences of a year were reviewed, and nobody missed too many meetings. */
    ABSENCE_REVIEWED,
    /** A meeting is prepared. */
    DRAFTED,
    /** An item is on the agenda. */
    ITEM_ADDED,
    /** Notice was sent. */
    CALLED(Told.MEMBERS),
    /** The meeting does not take place. */
    CANCELLED(Told.MEMBERS),
    /** The meeting began. */
    OPENED,
    /** Somebody came. */
    ATTENDED,
    /** Somebody left. */
    LEFT,
    /** A member left an item as interested. */
    RECUSED,
    /** Enough attend. */
    QUORATE(Told.MEMBERS),
    /** Too few attend. */
    INQUORATE(Told.MEMBERS),
    /** It was said what became of an item. */
    ITEM_SETTLED,
    /** The meeting is over. */
    CLOSED,
    /** An inquorate meeting is called again. */
    RECONVENED(Told.MEMBERS),
    /** Minutes were written. */
    MINUTES_WRITTEN,
    /** Members got the minutes. */
    MINUTES_CIRCULATED(Told.MEMBERS),
    /** The minutes were approved. */
    MINUTES_APPROVED(Told.MEMBERS),
    /** The minutes are public, in time. */
    MINUTES_PUBLISHED(Told.MEMBERS),
    /** The minutes are public, but after their deadline: a breach. */
    MINUTES_PUBLISHED_LATE(Told.MEMBERS),
    /** The deadline has passed without publication: a breach. */
    PUBLICATION_MISSED(Told.STAFF);

    private final ImmutableSet<Told> told;

    MeetingEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

    /**
     * Gives its code in the journal and the feed.
     *
     * @return such as {@code meeting.minutes_published}
     */
    @Override
    public String code() {
        return "meeting." + name().toLowerCase(Locale.ROOT);
    }
}
