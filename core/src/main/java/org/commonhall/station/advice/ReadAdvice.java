package org.commonhall.station.advice;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.desk.DeskLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads a confidential note, which is journaled.
 *
 * @param note which
 * @param commandId makes a repeat safe, or null
 */
public record ReadAdvice(
        @NotNull Id<AdviceNote> note, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return DeskLines.ADVICE;
    }
}
