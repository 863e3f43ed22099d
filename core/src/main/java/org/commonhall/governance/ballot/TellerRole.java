package org.commonhall.governance.ballot;

/** What a teller does (计票、监票). */
public enum TellerRole {
    /** Enters and counts papers (计票人). */
    COUNTER,
    /** Watches the count and confirms it (监票人). */
    SCRUTINEER
}
