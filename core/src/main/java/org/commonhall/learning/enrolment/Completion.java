package org.commonhall.learning.enrolment;

/** What has come of an enrolment (结业). */
public enum Completion {
    /** The rule does not hold. */
    INCOMPLETE,
    /** The rule holds, and nothing has to be passed. */
    COMPLETE,
    /** The rule holds, and what has to be passed was passed. */
    PASSED,
    /** What has to be passed was failed. */
    FAILED;

    /** Gives what stands after it was judged again: something passed stays so, something failed can only be passed. */
    Completion then(Completion judged) {
        return switch (this) {
            case INCOMPLETE, COMPLETE -> judged;
            case PASSED -> PASSED;
            case FAILED -> judged == PASSED ? PASSED : FAILED;
        };
    }
}
