package org.commonhall.volunteering.shift;

/** How a sign-up came about. */
public enum SignUpOrigin {
    /** The volunteer signed up. */
    SELF,
    /** Staff signed the volunteer up. */
    STAFF,
    /** The volunteer has committed to the series. */
    COMMITMENT,
    /** A place became free for somebody who waited. */
    PROMOTED
}
