package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a place of a shift, in any of some roles. Fill in the builder of {@link #of}.
 *
 * @param shift which shift
 * @param roles in which roles, the most wanted first
 * @param person for whom staff wait, null for oneself
 * @param party how many places, all or none
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record WaitForShift(
        @NotNull Id<Shift> shift,
        @NotEmpty @Size(max = 20) List<@NotNull Id<ProgrammeRole>> roles,
        @Nullable Id<Person> person,
        @Min(1) @Max(6) long party)
        implements Command {

    /**
     * Keeps a copy of the roles.
     *
     * @param shift which shift
     * @param roles in which roles, the most wanted first
     * @param person for whom staff wait, null for oneself
     * @param party how many places, all or none
     */
    public WaitForShift {
        roles = Copies.list(roles);
    }

    /**
     * Begins to wait for one place for oneself.
     *
     * @param shift which shift
     * @param roles in which roles, the most wanted first
     * @return a builder with everything else at its default
     */
    public static WaitForShiftBuilder of(Id<Shift> shift, List<Id<ProgrammeRole>> roles) {
        return WaitForShiftBuilder.builder().shift(shift).roles(roles).party(1);
    }

    @Override
    public Permission permission() {
        return person == null ? ShiftRights.SIGN_UP : ShiftRights.SIGN_UP_OTHERS;
    }
}
