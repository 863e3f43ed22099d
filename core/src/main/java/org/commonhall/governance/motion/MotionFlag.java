package org.commonhall.governance.motion;

import java.util.Locale;

/** What a state lets people do with a motion, or does by itself. */
public enum MotionFlag {
    /** Motions begin here; exactly one state of a graph (起始). */
    INITIAL,
    /** The submitter may edit, and move on to the next states (提案人可修改). */
    SUBMITTER_EDIT,
    /** People may support it, and take that back (可附议). */
    SUPPORT,
    /** Amendments to it may be handed in (可提修正案). */
    AMEND,
    /** A vote may be taken on it (可表决). */
    BALLOT,
    /** It may be forwarded to another body (可转送). */
    FORWARD,
    /** On entering, it gets its number, if it has none (编号). */
    NUMBER,
    /** The first entry is kept as the time it was handed in (记录提交时间). */
    TIMESTAMP;

    /**
     * The stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
