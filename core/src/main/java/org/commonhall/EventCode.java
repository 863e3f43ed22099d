package org.commonhall;

/** Something that can happen in a capability; its constants are one enum, such as {@code BookingEvent}. */
public interface EventCode {

    /**
     * Its name in the journal and the feed.
     *
     * @return the stable code, such as {@code booking.confirmed}
     */
    String code();
}
