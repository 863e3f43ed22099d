package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Gives a ticket a new claim code and ends the old one; sent when a visitor repeats a call whose answer was lost.
 *
 * @param ticket which ticket
 */
public record RenewClaim(@NotNull Id<Ticket> ticket) implements Command {

    @Override
    public Permission permission() {
        return DeskRights.TAKE;
    }
}
