package org.commonhall.learning.enrolment;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.learning.course.CourseRun;

/**
 * Issues the certificates of all learners of a run who have earned one and have none.
 *
 * @param run which run
 */
public record IssueAll(@NotNull Id<CourseRun> run) implements Command {

    @Override
    public Permission permission() {
        return EnrolmentRights.CERTIFY;
    }
}
