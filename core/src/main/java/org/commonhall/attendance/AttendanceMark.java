package org.commonhall.attendance;

import org.commonhall.Explanation;

/** How somebody attended (出勤). */
public enum AttendanceMark {
    /** There in time (出勤). */
    PRESENT("P"),
    /** Late, or gone early (迟到早退). */
    LATE("L"),
    /** Excused (请假). */
    EXCUSED("E"),
    /** Not there (缺勤). */
    ABSENT("A"),
    /** Before the person belonged to it; counts nowhere (不计). */
    NOT_COUNTED("N");

    private final String letter;

    AttendanceMark(String letter) {
        this.letter = letter;
    }

    /**
     * Gives its letter on sheets.
     *
     * @return one letter
     */
    public String letter() {
        return letter;
    }

    /**
     * Tells whether the person was there.
     *
     * @return true for present and late
     */
    public boolean there() {
        return this == PRESENT || this == LATE;
    }

    /**
     * Its name for people.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}
