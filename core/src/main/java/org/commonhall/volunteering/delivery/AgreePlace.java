package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.commonhall.volunteering.meal.MealClient;

/**
 * Agrees where meals may be left if nobody opens.
 *
 * @param client whose
 * @param words where
 */
public record AgreePlace(
        @NotNull Id<MealClient> client,
        @Personal("meal.door") @NotBlank @Size(max = 200) String words) implements Command {

    @Override
    public Permission permission() {
        return DeliveryRights.COORDINATE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
