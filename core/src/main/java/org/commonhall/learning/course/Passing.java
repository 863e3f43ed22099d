package org.commonhall.learning.course;

/** What has become of what has to be passed (考核结果). */
public enum Passing {
    /** Nothing yet. */
    PENDING,
    /** It was passed. */
    PASSED,
    /** It was failed, and can be passed later. */
    FAILED
}
