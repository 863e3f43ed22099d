package org.commonhall.learning.enrolment;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Gives one's own seat up.
 * The seen version is that of the enrolment.
 *
 * @param enrolment which enrolment
 */
public record Withdraw(@NotNull Id<Enrolment> enrolment) implements Command {

    @Override
    public Permission permission() {
        return EnrolmentRights.WITHDRAW;
    }
}
