package org.commonhall.station.desk;

/** Where an appointment stands (预约状态). */
public enum AppointmentStatus {
    /** Made. */
    BOOKED,
    /** The person is here; the ticket says the rest. */
    CHECKED_IN,
    /** Called off. */
    CANCELLED,
    /** Nobody came. */
    MISSED
}
