package org.commonhall;

/** What a host does about a refusal. */
public enum Reaction {
    /** Shows the message; asking the same again is refused again. */
    SHOW,
    /** Reads again and shows what has changed: somebody was faster. */
    REREAD,
    /** Asks the same again, after a moment. */
    RETRY,
    /** Asks the same again with the same key, so that it is done once, whether or not it was done. */
    REPEAT,
    /** Shows that something is out of order, and tells those who run the portal: the cause belongs into the log. */
    REPORT
}
