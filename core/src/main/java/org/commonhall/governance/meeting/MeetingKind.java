package org.commonhall.governance.meeting;

import org.commonhall.Explanation;

/** What sort of meeting it is (会议类别). */
public enum MeetingKind {
    /** Of a committee (委员会会议). */
    COMMITTEE,
    /** Of everybody, such as all owners (业主大会会议). */
    ASSEMBLY,
    /** Of a branch of a party or union (支部会议). */
    BRANCH,
    /** A hearing before a decision (听证会). */
    HEARING,
    /** To settle a conflict (协调会). */
    MEDIATION,
    /** To review what was done (评议会). */
    REVIEW;

    /**
     * Tells whether such a meeting goes through the body's business, so that overdue actions come up in it.
     *
     * @return false for hearings and mediations, which are about one matter
     */
    public boolean regular() {
        return this != HEARING && this != MEDIATION;
    }

    /**
     * Gives its name in words.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}
