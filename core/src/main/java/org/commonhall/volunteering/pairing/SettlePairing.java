package org.commonhall.volunteering.pairing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Writes what time has brought to a pairing: an alarm, the end of a trial, of a pause or of a proposal.
 *
 * @param pairing which pairing
 * @param at when that fell due
 */
public record SettlePairing(
        @NotNull Id<Pairing> pairing, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return PairingRights.SETTLE;
    }
}
