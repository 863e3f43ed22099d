package org.commonhall.station.desk;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.DeskService;
import org.jspecify.annotations.Nullable;

/**
 * Brings the actor to the counter, away from it, or into a break.
 * Fill in the builder of {@link #of}.
 *
 * @param line which line
 * @param state what the actor does from now on
 * @param counter what the board calls the counter, or null
 * @param service what to call first, or null for anything
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record SetStaffState(
        @NotNull Id<DeskLine> line,
        @NotNull StaffState state,
        @Size(max = 20) @Nullable String counter,
        @Nullable Id<DeskService> service)
        implements Command {

    /**
     * Brings the actor to the counter, for anything.
     *
     * @param line which line
     * @param counter what the board calls the counter
     * @return the command
     */
    public static SetStaffState login(Id<DeskLine> line, String counter) {
        return new SetStaffState(line, StaffState.LOGIN, counter, null);
    }

    /**
     * Begins the command with what it needs.
     *
     * @param line which line
     * @param state what the actor does from now on
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static SetStaffStateBuilder of(Id<DeskLine> line, StaffState state) {
        return SetStaffStateBuilder.builder().line(line).state(state);
    }

    @Override
    public Permission permission() {
        return DeskRights.SERVE;
    }
}
