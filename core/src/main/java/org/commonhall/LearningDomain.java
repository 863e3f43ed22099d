package org.commonhall;

import org.commonhall.learning.assessment.Assessments;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.enrolment.Enrolments;
import org.commonhall.learning.feedback.Feedback;
import org.commonhall.learning.interest.Interests;

/** What people learn and what shows it: courses, who takes part, and how it is judged (学习). Thread-safe. */
public final class LearningDomain {
    private final Commonhall hall;

    LearningDomain(Commonhall hall) {
        this.hall = hall;
    }

    /**
     * Courses, their runs, seats and sessions.
     *
     * @return the capability
     */
    public Courses courses() {
        return hall.get(Courses.CAPABILITY);
    }

    /**
     * What learners are examined in, when and by whom.
     *
     * @return the capability
     */
    public Assessments assessments() {
        return hall.get(Assessments.CAPABILITY);
    }

    /**
     * Who wants to hear of the next run of a course.
     *
     * @return the capability
     */
    public Interests interests() {
        return hall.get(Interests.CAPABILITY);
    }

    /**
     * What learners say of sessions.
     *
     * @return the capability
     */
    public Feedback feedback() {
        return hall.get(Feedback.CAPABILITY);
    }

    /**
     * Who takes part in runs, and who waits for a seat.
     *
     * @return the capability
     */
    public Enrolments enrolments() {
        return hall.get(Enrolments.CAPABILITY);
    }
}
