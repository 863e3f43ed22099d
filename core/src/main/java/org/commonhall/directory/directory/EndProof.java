package org.commonhall.directory.directory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends that a proof counts. The seen version is that of the proof.
 *
 * @param proof which
 * @param endsOn the first day it no longer holds
 */
public record EndProof(
        @NotNull Id<AudienceProof> proof, @NotNull LocalDate endsOn) implements Command {

    @Override
    public Permission permission() {
        return DirectoryRights.DECLARE;
    }
}
