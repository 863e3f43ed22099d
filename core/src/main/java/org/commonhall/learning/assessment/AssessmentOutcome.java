package org.commonhall.learning.assessment;

/** What an assessor can decide (考核结论). */
public enum AssessmentOutcome {
    /** Passed (通过). */
    PASSED(AssessmentStatus.PASSED),
    /** Not passed (未通过). */
    FAILED(AssessmentStatus.FAILED),
    /** The learner did not come (缺考). */
    ABSENT(AssessmentStatus.ABSENT);

    private final AssessmentStatus status;

    AssessmentOutcome(AssessmentStatus status) {
        this.status = status;
    }

    AssessmentStatus status() {
        return status;
    }
}
