package org.commonhall.volunteering.meal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Changes how meals come to a client.
 * The seen version is that of the client.
 *
 * @param client which client
 * @param details how meals come to the client from now on, all of it
 */
public record ChangeClient(
        @NotNull Id<MealClient> client, @NotNull @Valid ClientDetails details) implements Command {

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
