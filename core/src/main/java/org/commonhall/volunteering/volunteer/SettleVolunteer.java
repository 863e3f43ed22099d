package org.commonhall.volunteering.volunteer;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Writes what time has brought to a volunteer: a warning after eleven months without service, a rest after twelve.
 *
 * @param volunteer which volunteer
 * @param at when that fell due
 */
public record SettleVolunteer(
        @NotNull Id<Volunteer> volunteer, @NotNull Instant at) implements Command {

    @Override
    public Permission permission() {
        return VolunteerRights.SETTLE;
    }
}
