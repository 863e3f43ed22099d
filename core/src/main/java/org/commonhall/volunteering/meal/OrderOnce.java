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

/**
 * Orders something for one day.
 *
 * @param client for whom
 * @param date which day
 * @param portions what is brought
 */
public record OrderOnce(
        @NotNull Id<MealClient> client,
        @NotNull LocalDate date,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Portion> portions)
        implements Command {

    /**
     * Keeps a copy of the portions.
     *
     * @param client for whom
     * @param date which day
     * @param portions what is brought
     */
    public OrderOnce {
        portions = Copies.list(portions);
    }

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
