package org.commonhall.governance.motion;

import java.util.Locale;
import org.commonhall.Explanation;

/** What an end state means for a motion, whatever a graph calls it. */
public enum MotionOutcome {
    /** Carried (通过). */
    ADOPTED,
    /** Not carried (否决). */
    REJECTED,
    /** Put off (延期). */
    ADJOURNED,
    /** Overtaken by another decision, nothing is left to decide (不予审议). */
    NOT_CONCERNED,
    /** Given to somebody else (转交). */
    REFERRED,
    /** Not let in (不予受理). */
    NOT_PERMITTED,
    /** Taken back by who brought it (撤回). */
    WITHDRAWN;

    /**
     * Whether the body has decided on the matter itself, for which its amendments must be settled first.
     *
     * @return true for adopted and rejected
     */
    public boolean decides() {
        return this == ADOPTED || this == REJECTED;
    }

    /**
     * Its name for people.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }

    /**
     * The stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
