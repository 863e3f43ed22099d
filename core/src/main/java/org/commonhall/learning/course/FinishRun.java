package org.commonhall.learning.course;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Settles a run whose sessions have all taken place or been cancelled.
 * The seen version is that of the run.
 *
 * @param run which run
 */
public record FinishRun(@NotNull Id<CourseRun> run) implements Command {

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
