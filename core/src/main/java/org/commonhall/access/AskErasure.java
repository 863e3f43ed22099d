package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Asks that a person's data are erased.
 *
 * @param person whose data
 * @param commandId makes a repeat safe, or null
 */
public record AskErasure(@NotNull UUID person, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Access.ASK_ERASURE;
    }
}
