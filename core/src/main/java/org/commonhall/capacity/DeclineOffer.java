package org.commonhall.capacity;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Somebody does not want what is offered.
 * The seen version is that of the offer.
 *
 * @param offer which
 */
public record DeclineOffer(@NotNull Id<PlaceOffer> offer) implements Command {

    @Override
    public Permission permission() {
        return CapacityRights.JOIN;
    }
}
