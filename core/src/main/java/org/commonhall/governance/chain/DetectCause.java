package org.commonhall.governance.chain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes a candidate of a cause, if it still is one; sent by the system.
 *
 * @param causeKey the cause
 * @param commandId makes a repeat safe, or null
 */
public record DetectCause(
        @NotBlank @Size(max = 100) String causeKey,
        @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Permission.of("chain.detect");
    }
}
