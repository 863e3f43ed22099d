package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Gives up a planned change of status that has not begun.
 *
 * @param change which one
 */
public record CancelStatusChange(@NotNull Id<ClientChange> change) implements Command {

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
