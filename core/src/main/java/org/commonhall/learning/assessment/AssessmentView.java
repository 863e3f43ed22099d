package org.commonhall.learning.assessment;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as the learner, the assessor and organisers see it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param course which course
 * @param title the title of the course
 * @param code what is examined
 * @param run the run it is for
 * @param learner who is examined
 * @param learnerName how the learner wants to be called, for staff; null for the learner
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param status where it stands
 * @param score the points
 * @param comment what the assessor says
 * @param decidedAt when it was decided
 */
public record AssessmentView(
        Id<Assessment> id,
        long version,
        Id<Course> course,
        String title,
        String code,
        @Nullable Id<CourseRun> run,
        Id<Person> learner,
        @Personal("contact") @Nullable String learnerName,
        Instant startsAt,
        Instant endsAt,
        AssessmentStatus status,
        @Nullable Long score,
        @Personal("assessment") @Nullable String comment,
        @Nullable Instant decidedAt) {

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
