package org.commonhall.volunteering.pairing;

/** How somebody was at a contact. */
public enum ContactSeen {
    /** Well. */
    WELL,
    /** There is cause for concern. */
    CONCERN
}
