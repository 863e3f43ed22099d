package org.commonhall.volunteering.welfare;

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
 * Opens a check of somebody; its first rung is told at once.
 *
 * @param client about whom
 * @param words what gives cause for concern
 */
public record OpenWelfareCheck(
        @NotNull Id<MealClient> client,
        @Personal("meal.door") @NotBlank @Size(max = 400) String words) implements Command {

    @Override
    public Permission permission() {
        return WelfareRights.OPEN;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
