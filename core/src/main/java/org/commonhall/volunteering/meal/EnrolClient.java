package org.commonhall.volunteering.meal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * Takes somebody in whom meals are brought to; nothing is cooked before the client is active.
 *
 * @param programme which programme
 * @param person who
 * @param details how meals come to the client
 */
public record EnrolClient(
        @NotNull Id<Programme> programme,
        @NotNull Id<Person> person,
        @NotNull @Valid ClientDetails details) implements Command {

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }
}
