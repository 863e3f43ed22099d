package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * Signs up for a shift. Fill in the builder of {@link #of}.
 *
 * @param shift which shift
 * @param role in which role
 * @param person whom staff sign up, null for oneself
 * @param party how many places, all or none; the others are for helpers, who earn nothing
 * @param offer an offer that was made from the waitlist, null for none
 * @param override why staff let somebody in whom the rules keep out, null if they do not
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record SignUpForShift(
        @NotNull Id<Shift> shift,
        @NotNull Id<ProgrammeRole> role,
        @Nullable Id<Person> person,
        @Min(1) @Max(6) long party,
        @Nullable Id<PlaceOffer> offer,
        @Size(min = 1, max = 400) @Nullable String override)
        implements Command {

    /**
     * Begins to sign up oneself for one place.
     *
     * @param shift which shift
     * @param role in which role
     * @return a builder with everything else at its default
     */
    public static SignUpForShiftBuilder of(Id<Shift> shift, Id<ProgrammeRole> role) {
        return SignUpForShiftBuilder.builder().shift(shift).role(role).party(1);
    }

    @Override
    public Permission permission() {
        if (override != null) {
            return ShiftRights.OVERRIDE;
        }
        return person == null ? ShiftRights.SIGN_UP : ShiftRights.SIGN_UP_OTHERS;
    }
}
