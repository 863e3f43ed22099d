package org.commonhall.volunteering.pairing;

/** How companions meet (联系方式). */
public enum Medium {
    /** At home (上门). */
    HOME,
    /** By telephone (电话). */
    PHONE,
    /** By video (视频). */
    VIDEO,
    /** On an outing (外出陪伴). */
    OUTING;

    /** Tells whether one goes there: such a contact begins at its moment; a call ends at it. */
    boolean met() {
        return this == HOME || this == OUTING;
    }
}
