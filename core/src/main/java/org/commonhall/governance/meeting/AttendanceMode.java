package org.commonhall.governance.meeting;

import org.commonhall.Explanation;

/** How somebody attends a meeting (出席方式). */
public enum AttendanceMode {
    /** In the room (现场). */
    IN_PERSON,
    /** By telephone or video (线上). */
    REMOTE,
    /** By somebody with a mandate (委托). */
    PROXY;

    /**
     * Gives its name in words.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}
