package org.commonhall.volunteering.pairing;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Takes a step of a pairing.
 * The seen version is that of the pairing.
 *
 * @param pairing which pairing
 * @param action which step
 */
public record PairingStep(
        @NotNull Id<Pairing> pairing, @NotNull PairingAction action) implements Command {

    @Override
    public Permission permission() {
        return action == PairingAction.RESUME || action == PairingAction.DECLINE
                ? PairingRights.TAKE_PART
                : PairingRights.COORDINATE;
    }
}
