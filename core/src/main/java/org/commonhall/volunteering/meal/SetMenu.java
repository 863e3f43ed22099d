package org.commonhall.volunteering.meal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * Sets what is cooked on a day, in place of what was set before.
 *
 * @param programme which programme
 * @param date which day
 * @param lines the dishes of each part of a meal
 */
public record SetMenu(
        @NotNull Id<Programme> programme,
        @NotNull LocalDate date,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid MenuLine> lines)
        implements Command {

    /**
     * Keeps a copy of the lines.
     *
     * @param programme which programme
     * @param date which day
     * @param lines the dishes of each part of a meal
     */
    public SetMenu {
        lines = Copies.list(lines);
    }

    @Override
    public Permission permission() {
        return MealRights.ORGANISE;
    }
}
