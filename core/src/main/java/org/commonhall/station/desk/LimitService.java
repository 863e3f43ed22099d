package org.commonhall.station.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.DeskService;

/**
 * Says how many places one service may take at the same time.
 *
 * @param line which line
 * @param service which service
 * @param places how many, 0 to 1,000
 */
public record LimitService(
        @NotNull Id<DeskLine> line,
        @NotNull Id<DeskService> service,
        @Min(0) @Max(1_000) long places) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.MANAGE;
    }
}
