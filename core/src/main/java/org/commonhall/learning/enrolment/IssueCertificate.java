package org.commonhall.learning.enrolment;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Issues the certificate of a learner for whom the rule of the run holds.
 * The seen version is that of the enrolment.
 *
 * @param enrolment which enrolment
 */
public record IssueCertificate(@NotNull Id<Enrolment> enrolment) implements Command {

    @Override
    public Permission permission() {
        return EnrolmentRights.CERTIFY;
    }
}
