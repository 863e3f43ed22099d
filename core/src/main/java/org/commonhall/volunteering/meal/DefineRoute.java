package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * Defines a route; one that has the code gets another title.
 *
 * @param programme which programme
 * @param code tells the routes of a programme apart
 * @param title the title
 */
public record DefineRoute(
        @NotNull Id<Programme> programme,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String title)
        implements Command {

    @Override
    public Permission permission() {
        return MealRights.ORGANISE;
    }
}
