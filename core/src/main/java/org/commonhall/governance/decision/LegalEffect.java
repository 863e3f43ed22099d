package org.commonhall.governance.decision;

import java.util.Locale;
import org.commonhall.Explanation;

/** What an adopted proposal is worth (法律效力). */
public enum LegalEffect {
    /** It binds by statute (法定决定). */
    STATUTORY,
    /** It is the advice of a consultative body to those who decide, such as the owners' assembly (协商建议). */
    RECOMMENDATION;

    /**
     * Gives the stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Gives the effect for people.
     *
     * @return its name
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}
