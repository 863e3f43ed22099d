package org.commonhall.learning.assessment;

/** Where an assessment stands (考核状态). */
public enum AssessmentStatus {
    /** Still to come, or not decided yet (已预约). */
    BOOKED,
    /** Passed (通过). */
    PASSED,
    /** Not passed; it can be tried again (未通过). */
    FAILED,
    /** The learner did not come (缺考). */
    ABSENT,
    /** Called off (已取消). */
    CANCELLED
}
