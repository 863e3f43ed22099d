package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Calls the next in the line.
 *
 * @param line which line
 * @param commandId makes a repeat safe, or null
 */
public record CallNext(@NotNull Id<DeskLine> line, @Nullable UUID commandId) implements Command {

    /**
     * Without a safe repeat.
     *
     * @param line which line
     * @return the command
     */
    public static CallNext of(Id<DeskLine> line) {
        return new CallNext(line, null);
    }

    @Override
    public Permission permission() {
        return DeskLines.SERVE;
    }
}
