package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.governance.decision.LotSource;

/**
 * Lets the lot decide where a run-off was tied as well. The seen version is that of the run-off.
 *
 * @param ballot the run-off
 * @param seed the seed whose fingerprint was fixed, or the public figures, as the run-off's {@link LotSource} says; recorded, so
 *     that everybody can draw again
 */
public record DrawLot(
        @NotNull Id<Ballot> ballot,
        @NotBlank @Size(max = 200) String seed) implements Command {

    @Override
    public Permission permission() {
        return BallotAction.DRAW_LOT.permission();
    }
}
