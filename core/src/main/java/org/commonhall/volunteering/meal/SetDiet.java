package org.commonhall.volunteering.meal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Sets what the kitchen must know of a client's diet, in place of what was set before.
 * The seen version is that of the client.
 *
 * @param client which client
 * @param facts all there is to know
 * @param from from which day on
 */
public record SetDiet(
        @NotNull Id<MealClient> client,
        @NotNull @Size(max = 40) List<@NotNull @Valid DietLine> facts,
        @NotNull LocalDate from)
        implements Command {

    /**
     * Keeps a copy of the facts.
     *
     * @param client which client
     * @param facts all there is to know
     * @param from from which day on
     */
    public SetDiet {
        facts = Copies.list(facts);
    }

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
