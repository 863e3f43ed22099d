package org.commonhall;

import com.google.common.collect.ImmutableSet;

/** Something that can happen in a capability; its constants are one enum, such as {@code BookingEvent}. */
public interface EventCode {

    /**
     * Its name in the journal and the feed.
     *
     * @return the stable code, such as {@code booking.confirmed}
     */
    String code();

    /**
     * Whom it is for.
     *
     * @return groups of people, none where nobody waits for it
     */
    default ImmutableSet<Told> told() {
        return ImmutableSet.of();
    }
}
