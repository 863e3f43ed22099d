package org.commonhall.learning.interest;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.learning.course.Course;

/**
 * Asks to hear of the next run of a course.
 *
 * @param course which course
 */
public record FollowCourse(@NotNull Id<Course> course) implements Command {

    @Override
    public Permission permission() {
        return InterestRights.FOLLOW;
    }
}
