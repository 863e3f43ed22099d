package org.commonhall.governance.decision;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a voter says to one proposal (表决意见). */
public enum Choice {
    /** Consent (同意). */
    YES,
    /** Against (反对). */
    NO,
    /** Takes part and does not consent (弃权). */
    ABSTAIN,
    /** A blank or invalid paper; whether it takes part is a value of the rule set (空白票、废票). */
    INVALID;

    /**
     * Gives the stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a choice that a voter can make.
     *
     * @param code the stable code
     * @return yes, no or abstain; empty for everything else
     */
    public static Optional<Choice> voted(String code) {
        return Stream.of(YES, NO, ABSTAIN)
                .filter(choice -> choice.code().equals(code))
                .findAny();
    }
}
