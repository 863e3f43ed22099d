package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Changes a shift that is to come; what is null stays as it is. Those who have signed up are told.
 * The seen version is that of the shift.
 * Fill in the builder of {@link #of}.
 *
 * @param shift which shift
 * @param from when it begins, on the programme's wall clock
 * @param minutes how long it lasts
 * @param roles the places of roles it has
 * @param place where, in words
 * @param signUpFrom since when one can sign up
 * @param signUpUntil the first moment one can no longer sign up
 * @param leader who leads it
 * @param note what volunteers should know
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ChangeShift(
        @NotNull Id<Shift> shift,
        @Nullable LocalDateTime from,
        @Min(1) @Max(1440) @Nullable Long minutes,
        @NotNull @Size(max = 20) List<@NotNull @Valid Places> roles,
        @Size(min = 1, max = 200) @Nullable String place,
        @Nullable Instant signUpFrom,
        @Nullable Instant signUpUntil,
        @Nullable Id<Person> leader,
        @Size(min = 1, max = 400) @Nullable String note)
        implements Command {

    /**
     * Keeps a copy of the roles.
     *
     * @param shift which shift
     * @param from when it begins, on the programme's wall clock
     * @param minutes how long it lasts
     * @param roles the places of roles it has
     * @param place where, in words
     * @param signUpFrom since when one can sign up
     * @param signUpUntil the first moment one can no longer sign up
     * @param leader who leads it
     * @param note what volunteers should know
     */
    public ChangeShift {
        roles = Copies.list(roles);
    }

    /**
     * Begins a change that leaves everything as it is.
     *
     * @param shift which shift
     * @return a builder
     */
    public static ChangeShiftBuilder of(Id<Shift> shift) {
        return ChangeShiftBuilder.builder().shift(shift).roles(List.of());
    }

    @Override
    public Permission permission() {
        return ShiftRights.ORGANISE;
    }
}
