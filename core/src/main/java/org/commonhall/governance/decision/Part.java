package org.commonhall.governance.decision;

import java.util.Locale;
import org.commonhall.Explanation;

/** Which part of the electorate a rule counts, or takes as its base. */
public enum Part {
    /** Everybody who may vote, whether they do or not (全体). */
    ALL_MEMBERS,
    /** Who attends; without a list of attendance whoever takes part (出席). */
    PRESENT,
    /** Who takes part: yes, no, abstentions, and invalid papers where the rule set says so (参与表决). */
    CAST,
    /** Yes and no alone (同意和反对). */
    YES_AND_NO,
    /** Who consents (同意). */
    YES,
    /** Who is against (反对). */
    NO,
    /** Who takes part without an opinion (弃权). */
    ABSTAIN,
    /** Blank and invalid papers (空白票、废票). */
    INVALID,
    /** Who takes part and is not against (未反对). */
    NOT_NO;

    /**
     * Gives the stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether a threshold can be a share of it.
     *
     * @return true for all members, present, cast, and yes and no
     */
    public boolean base() {
        return compareTo(YES_AND_NO) <= 0;
    }

    /**
     * Gives the part for people.
     *
     * @return its name
     */
    public Explanation said() {
        return Explanation.of(this);
    }

    /**
     * Gives the part that a choice adds to.
     *
     * @param choice what a voter said
     * @return the part
     */
    public static Part of(Choice choice) {
        return switch (choice) {
            case YES -> YES;
            case NO -> NO;
            case ABSTAIN -> ABSTAIN;
            case INVALID -> INVALID;
        };
    }
}
