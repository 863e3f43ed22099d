package org.commonhall.station.advice;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.desk.DeskLines;

/**
 * Reads a confidential note, which is journaled.
 *
 * @param note which
 */
public record ReadAdvice(@NotNull Id<AdviceNote> note) implements Command {

    @Override
    public Permission permission() {
        return DeskLines.ADVICE;
    }
}
