package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Calls the next in the line.
 *
 * @param line which line
 */
public record CallNext(@NotNull Id<DeskLine> line) implements Command {

    /**
     * Without a safe repeat.
     *
     * @param line which line
     * @return the command
     */
    public static CallNext of(Id<DeskLine> line) {
        return new CallNext(line);
    }

    @Override
    public Permission permission() {
        return DeskLines.SERVE;
    }
}
