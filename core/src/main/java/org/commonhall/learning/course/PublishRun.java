package org.commonhall.learning.course;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Publishes a run: people see it, and enrol from its moment on.
 * The seen version is that of the run.
 *
 * @param run which run
 */
public record PublishRun(@NotNull Id<CourseRun> run) implements Command {

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
