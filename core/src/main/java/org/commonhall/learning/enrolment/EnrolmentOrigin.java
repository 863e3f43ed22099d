package org.commonhall.learning.enrolment;

/** How somebody came to be enrolled. */
public enum EnrolmentOrigin {
    /** By oneself. */
    SELF,
    /** By staff. */
    STAFF,
    /** With a seat that was offered from the waitlist. */
    PROMOTED,
    /** At the door, without having enrolled. */
    WALK_IN
}
