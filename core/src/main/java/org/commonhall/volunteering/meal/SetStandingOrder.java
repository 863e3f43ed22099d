package org.commonhall.volunteering.meal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Sets what a client gets on a weekday, in place of what was set before; an empty list ends it.
 * The seen version is that of the client.
 *
 * @param client which client
 * @param weekday which day
 * @param portions all that is brought then
 * @param from from which day on
 */
public record SetStandingOrder(
        @NotNull Id<MealClient> client,
        @NotNull DayOfWeek weekday,
        @NotNull @Size(max = 20) List<@NotNull @Valid Portion> portions,
        @NotNull LocalDate from)
        implements Command {

    /**
     * Keeps a copy of the portions.
     *
     * @param client which client
     * @param weekday which day
     * @param portions all that is brought then
     * @param from from which day on
     */
    public SetStandingOrder {
        portions = Copies.list(portions);
    }

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
