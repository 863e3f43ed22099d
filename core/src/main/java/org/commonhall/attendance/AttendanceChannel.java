package org.commonhall.attendance;

/** How a mark came about. */
public enum AttendanceChannel {
    /** By the code on the screen (签到码). */
    CODE,
    /** Staff entered it (工作人员登记). */
    STAFF,
    /** From a list or a file (名单). */
    LIST,
    /** The system, for whoever has no mark at the end (系统). */
    SYSTEM
}
