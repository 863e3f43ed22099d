package org.commonhall.governance.chain;

import java.util.Locale;
import org.commonhall.Messages;

/** Why something is a candidate for an agenda (上会事由). */
public enum Cause {
    /** The ladder reached the committee's rung (逐级督办至委员会). */
    ESCALATED,
    /** Answered as solved in part, or not to be solved now (未能解决). */
    UNSOLVED,
    /** Reopened so often that the committee has to know (多次重办). */
    REOPENED,
    /** Several requests of one kind and place in a short time (同类诉求反复出现). */
    RECURRING;

    /**
     * Its name for people.
     *
     * @param locale Chinese or, for everything else, English
     * @return the name
     */
    public String text(Locale locale) {
        return Messages.label(locale, this);
    }
}
