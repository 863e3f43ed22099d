package org.commonhall.learning.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Cancels a run with all its sessions, rooms and enrolments.
 * The seen version is that of the run.
 *
 * @param run which run
 * @param reason why
 */
public record CancelRun(
        @NotNull Id<CourseRun> run,
        @NotBlank @Size(max = 400) String reason) implements Command {

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
