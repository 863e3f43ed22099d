package org.commonhall.volunteering.pairing;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends a pairing.
 * The seen version is that of the pairing.
 *
 * @param pairing which pairing
 * @param reason why
 */
public record EndPairing(
        @NotNull Id<Pairing> pairing, @NotNull PairingEnd reason) implements Command {

    @Override
    public Permission permission() {
        return PairingRights.TAKE_PART;
    }
}
