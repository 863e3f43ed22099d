package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.meal.MealClient;

/**
 * Sets who brings a client meals. The client is told of the fixed one with it, of those who stand in by {@link TellClient}.
 * The seen version is that of the client.
 *
 * @param client to whom
 * @param carriers the fixed one first, then who stands in; empty for nobody
 */
public record FixCarriers(
        @NotNull Id<MealClient> client,
        @NotNull @Size(max = 10) List<@NotNull Id<Person>> carriers) implements Command {

    /**
     * Keeps a copy of the carriers.
     *
     * @param client to whom
     * @param carriers the fixed one first, then who stands in; empty for nobody
     */
    public FixCarriers {
        carriers = Copies.list(carriers);
    }

    @Override
    public Permission permission() {
        return DeliveryRights.COORDINATE;
    }
}
