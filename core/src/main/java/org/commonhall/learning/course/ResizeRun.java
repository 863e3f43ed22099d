package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Changes the seats of a run. More seats go to those who wait; less than is taken is refused. A pool that is not named gets
 * no seats.
 * The seen version is that of the run.
 * Fill in the builder of {@link #of}.
 *
 * @param run which run
 * @param seats how many seats there are, null for no limit
 * @param pools seats that are kept for audiences; the rest is open to all
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ResizeRun(
        @NotNull Id<CourseRun> run,
        @Min(0) @Max(1_000_000) @Nullable Long seats,
        @Size(max = 20) List<@NotNull @Valid Pool> pools)
        implements Command {

    /**
     * Keeps a copy of the pools.
     *
     * @param run which run
     * @param seats how many seats there are, null for no limit
     * @param pools seats that are kept for audiences; the rest is open to all
     */
    public ResizeRun {
        pools = Copies.list(pools);
    }

    /**
     * Begins a run without a limit and without pools.
     *
     * @param run which run
     * @return a builder
     */
    public static ResizeRunBuilder of(Id<CourseRun> run) {
        return ResizeRunBuilder.builder().run(run).pools(ImmutableList.of());
    }

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
