package org.commonhall.station.desk;

/** How a ticket ended. */
public enum TicketEnd {
    /** Everything it was for was served. */
    SERVED,
    /** The holder went. */
    LEFT,
    /** Called as often as the line's rule says, without anybody coming (过号). */
    MISSED,
    /** The line was cleared at the end of the day. */
    END_OF_DAY
}
