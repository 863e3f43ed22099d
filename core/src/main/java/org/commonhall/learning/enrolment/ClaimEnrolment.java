package org.commonhall.learning.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Takes over the enrolment that was made at the door when nobody knew who one is.
 * The seen version is that of the enrolment.
 *
 * @param enrolment which enrolment
 * @param code the code that was told at the door
 */
public record ClaimEnrolment(
        @NotNull Id<Enrolment> enrolment,
        @NotBlank @Size(max = 40) String code) implements Command {

    @Override
    public Permission permission() {
        return EnrolmentRights.ENROL;
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "ClaimEnrolment[" + enrolment + "]";
    }
}
