package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Asks for everything that is stored about a person; the asking is journaled.
 *
 * @param person whose data
 * @param commandId makes a repeat safe, or null
 */
public record AskExport(@NotNull UUID person, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Access.EXPORT;
    }
}
