package org.commonhall.governance.motion;

import java.util.Locale;

/** What an amendment in this state does to the text of its lead motion. */
public enum MotionMerge {
    /** Its text becomes the final text (并入). */
    DO,
    /** The text stays as it is (不并入). */
    DO_NOT,
    /** Nobody has said; an adopted amendment waits until the staff have written the final text (待定). */
    UNDEFINED;

    /**
     * The stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
