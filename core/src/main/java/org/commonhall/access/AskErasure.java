package org.commonhall.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Asks that a person's data are erased.
 *
 * @param person the person whose data it is, or the record that somebody without an account is known by
 */
public record AskErasure(@NotNull UUID person) implements Command {

    @Override
    public Permission permission() {
        return AccessRights.ASK_ERASURE;
    }
}
