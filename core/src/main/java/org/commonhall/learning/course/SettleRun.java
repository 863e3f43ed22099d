package org.commonhall.learning.course;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Writes what time has brought to a run.
 *
 * @param run which run
 * @param dueAt what fell due, told apart by its moment
 */
public record SettleRun(@NotNull Id<CourseRun> run, @NotNull Instant dueAt) implements Command {

    @Override
    public Permission permission() {
        return CourseRights.SETTLE;
    }
}
