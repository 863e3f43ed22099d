package org.commonhall.learning.enrolment;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Accepts or refuses an enrolment that waits for a decision.
 * The seen version is that of the enrolment.
 * Fill in the builder of {@link #of}.
 *
 * @param enrolment which enrolment
 * @param accept whether it is accepted
 * @param reason why not; needed for a refusal
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DecideEnrolment(
        @NotNull Id<Enrolment> enrolment,
        boolean accept,
        @Size(max = 400) @Nullable String reason) implements Command {

    /**
     * Begins a decision.
     *
     * @param enrolment which enrolment
     * @param accept whether it is accepted
     * @return a builder with everything else at its default
     */
    public static DecideEnrolmentBuilder of(Id<Enrolment> enrolment, boolean accept) {
        return DecideEnrolmentBuilder.builder().enrolment(enrolment).accept(accept);
    }

    @Override
    public Permission permission() {
        return EnrolmentRights.DECIDE;
    }
}
