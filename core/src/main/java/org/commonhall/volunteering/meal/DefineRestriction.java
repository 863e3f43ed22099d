package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * Defines a diet that forbids ingredients; one that has the code is changed.
 *
 * @param programme which programme
 * @param code tells the restrictions of a programme apart
 * @param forbids the codes of the ingredients it forbids
 */
public record DefineRestriction(
        @NotNull Id<Programme> programme,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{0,59}") String code,

        @NotEmpty @Size(max = 30) List<@NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{0,59}") String> forbids)
        implements Command {

    /**
     * Keeps a copy of the codes.
     *
     * @param programme which programme
     * @param code tells the restrictions of a programme apart
     * @param forbids the codes of the ingredients it forbids
     */
    public DefineRestriction {
        forbids = Copies.list(forbids);
    }

    @Override
    public Permission permission() {
        return MealRights.ORGANISE;
    }
}
