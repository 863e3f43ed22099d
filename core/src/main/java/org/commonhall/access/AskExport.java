package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Asks for everything that is stored about a person; the asking is journaled.
 *
 * @param person whose data
 */
public record AskExport(@NotNull UUID person) implements Command {

    @Override
    public Permission permission() {
        return Access.EXPORT;
    }
}
