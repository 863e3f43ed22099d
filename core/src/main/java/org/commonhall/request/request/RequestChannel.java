package org.commonhall.request.request;

/** Through which door a request came (诉求来源). */
public enum RequestChannel {
    /** A web page or an app. */
    ONLINE,
    /** A desk or counter. */
    COUNTER,
    /** A telephone call to the hall. */
    PHONE,
    /** An upstream hotline, with an order of its own (热线工单). */
    HOTLINE,
    /** A visit to the people, before they complain (走访). */
    OUTREACH,
    /** An earlier system, by import. */
    IMPORT
}
