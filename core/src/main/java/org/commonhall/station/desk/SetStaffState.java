package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.DeskService;
import org.jspecify.annotations.Nullable;

/**
 * Brings the actor to the counter, away from it, or into a break.
 *
 * @param line which line
 * @param state what the actor does from now on
 * @param counter what the board calls the counter, or null
 * @param service what to call first, or null for anything
 */
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

    @Override
    public Permission permission() {
        return DeskRights.SERVE;
    }
}
