package org.commonhall.learning.enrolment;

/** What can be done about a seat (可办操作). */
public enum EnrolmentAction {
    /** To enrol oneself (报名). */
    ENROL,
    /** To wait for a seat (候补). */
    WAIT,
    /** To accept an enrolment that was asked for (通过). */
    ACCEPT,
    /** To refuse it (不通过). */
    REJECT,
    /** To give the seat up (退出). */
    WITHDRAW,
    /** To take the seat back (移出). */
    REMOVE
}
