package org.commonhall.learning.course;

/** Whether one signs up for a run (报名方式). */
public enum SignUpMode {
    /** Whoever comes takes part (无需报名). */
    NONE,
    /** One can sign up, and come without (可报名，也可直接参加). */
    OPEN,
    /** Only who has signed up takes part (须报名). */
    NEEDED
}
