package org.commonhall.learning.assessment;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Closes a time for assessments; what is booked then stays booked.
 * The seen version is that of the slot.
 *
 * @param slot which time
 */
public record CloseSlot(@NotNull Id<AssessmentSlot> slot) implements Command {

    @Override
    public Permission permission() {
        return AssessmentRights.CLOSE;
    }
}
