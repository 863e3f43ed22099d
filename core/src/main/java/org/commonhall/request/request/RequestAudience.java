package org.commonhall.request.request;

/** For whom a view is made. */
public enum RequestAudience {
    /** Everybody. */
    PUBLIC,
    /** One of those who asked. */
    REQUESTER,
    /** The units that handle it. */
    HANDLER,
    /** The desk, visitors and reviewers. */
    DESK,
    /** Those who check without seeing anything personal. */
    AUDITOR
}
