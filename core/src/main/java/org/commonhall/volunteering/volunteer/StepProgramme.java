package org.commonhall.volunteering.volunteer;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Publishes, pauses, resumes or ends a programme.
 * The seen version is that of the programme.
 *
 * @param programme which programme
 * @param action the step
 */
public record StepProgramme(
        @NotNull Id<Programme> programme, @NotNull ProgrammeAction action) implements Command {

    @Override
    public Permission permission() {
        return VolunteerRights.ORGANISE;
    }
}
