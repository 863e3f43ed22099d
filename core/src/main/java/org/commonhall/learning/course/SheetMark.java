package org.commonhall.learning.course;

/** What the sheet of a learner says of one session (考勤标记), also of sessions that nobody has a mark for. */
public enum SheetMark {
    /** Was there in time. */
    PRESENT('P'),
    /** Came late, or left early. */
    LATE('L'),
    /** Was excused. */
    EXCUSED('E'),
    /** Was missing. */
    ABSENT('A'),
    /** It ended before the learner enrolled. */
    NOT_COUNTED('N'),
    /** It has not been held yet. */
    OPEN('_'),
    /** It does not take place. */
    CANCELLED('X');

    private final char letter;

    SheetMark(char letter) {
        this.letter = letter;
    }

    /**
     * Gives the letter it is written with.
     *
     * @return the letter
     */
    public char letter() {
        return letter;
    }
}
