package org.commonhall.governance.decision;

import java.util.Locale;

/** What came of a vote (表决结果). */
public enum Outcome {
    /** Too few attended or took part; nothing is decided (未达法定人数). */
    INQUORATE,
    /** Carried (通过). */
    ADOPTED,
    /** Not carried (未通过). */
    REJECTED;

    /**
     * Gives the stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
