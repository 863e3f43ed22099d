package org.commonhall.station.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Says how many people are in a place, as somebody or a sensor counted them.
 *
 * @param place the station or one of its amenities
 * @param heads how many
 */
public record CountHeads(
        @NotNull UUID place, @PositiveOrZero @Max(100000) long heads) implements Command {

    @Override
    public Permission permission() {
        return VisitRights.COUNT;
    }
}
