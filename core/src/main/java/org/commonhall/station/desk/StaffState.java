package org.commonhall.station.desk;

/** What a member of a desk's staff does (窗口人员状态). */
public enum StaffState {
    /** Not at work. */
    LOGOUT,
    /** At the counter, ready to call. */
    LOGIN,
    /** In a break. */
    BREAK,
    /** With somebody; follows from the ticket and is never set. */
    SERVING,
    /** At work away from the counter. */
    BACK_OFFICE
}
