package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Leaves something out of an order.
 *
 * @param item what
 * @param reason why
 */
public record DropItem(
        @NotNull Id<MealItem> item,
        @Personal("meal.diet") @NotBlank @Size(max = 200) String reason) implements Command {

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
