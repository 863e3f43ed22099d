package org.commonhall.governance.chain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Makes a candidate of a cause, if it still is one; sent by the system.
 *
 * @param causeKey the cause
 */
public record DetectCause(@NotBlank @Size(max = 100) String causeKey) implements Command {

    @Override
    public Permission permission() {
        return ChainRights.DETECT;
    }
}
