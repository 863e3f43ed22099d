package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.meal.MealClient;

/**
 * Says that a client was told of a new face.
 *
 * @param client which client
 * @param carrier whose face
 */
public record TellClient(
        @NotNull Id<MealClient> client, @NotNull Id<Person> carrier) implements Command {

    @Override
    public Permission permission() {
        return DeliveryRights.COORDINATE;
    }
}
