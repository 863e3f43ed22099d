package org.commonhall.governance.decision;

import java.util.Locale;

/** What it means to return no ballot (未参与表决). */
public enum Silence {
    /** Who returns no ballot does not take part. */
    NOT_TAKING_PART,
    /**
     * Who returns no ballot follows the greater side of those who did, if it is the greater by every measure of the
     * rule. It counts for the majority alone and never makes a quorum. A contested clause of some rules of procedure.
     */
    FOLLOWS_MAJORITY;

    /**
     * Gives the stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
