package org.commonhall.learning.assessment;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Calls an assessment off; its place is free again.
 * The seen version is that of the assessment.
 *
 * @param assessment which
 */
public record CancelAssessment(@NotNull Id<Assessment> assessment) implements Command {

    @Override
    public Permission permission() {
        return AssessmentRights.CANCEL;
    }
}
