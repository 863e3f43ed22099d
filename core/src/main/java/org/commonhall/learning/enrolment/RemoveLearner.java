package org.commonhall.learning.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Takes a seat back from a learner.
 * The seen version is that of the enrolment.
 *
 * @param enrolment which enrolment
 * @param reason why
 */
public record RemoveLearner(
        @NotNull Id<Enrolment> enrolment,
        @Personal("course") @NotBlank @Size(max = 400) String reason) implements Command {

    @Override
    public Permission permission() {
        return EnrolmentRights.DECIDE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
