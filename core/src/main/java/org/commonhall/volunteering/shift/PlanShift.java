package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
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
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Station;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Plans one shift. Fill in the builder of {@link #of}.
 *
 * @param programme which programme
 * @param from when it begins, on the programme's wall clock
 * @param minutes how long it lasts
 * @param roles the places for each role
 * @param station at which station
 * @param building in which building
 * @param place where, in words
 * @param signUpFrom since when one can sign up, null for at once
 * @param signUpUntil the first moment one can no longer sign up, null for until it begins
 * @param leader who leads it, null where only staff do
 * @param note what volunteers should know
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record PlanShift(
        @NotNull Id<Programme> programme,
        @NotNull LocalDateTime from,
        @Min(1) @Max(1440) long minutes,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Places> roles,
        @Nullable Id<Station> station,
        @Nullable Id<Building> building,
        @Size(min = 1, max = 200) @Nullable String place,
        @Nullable Instant signUpFrom,
        @Nullable Instant signUpUntil,
        @Nullable Id<Person> leader,
        @Size(min = 1, max = 400) @Nullable String note)
        implements Command {

    /**
     * Keeps a copy of the roles.
     *
     * @param programme which programme
     * @param from when it begins, on the programme's wall clock
     * @param minutes how long it lasts
     * @param roles the places for each role
     * @param station at which station
     * @param building in which building
     * @param place where, in words
     * @param signUpFrom since when one can sign up, null for at once
     * @param signUpUntil the first moment one can no longer sign up, null for until it begins
     * @param leader who leads it, null where only staff do
     * @param note what volunteers should know
     */
    public PlanShift {
        roles = Copies.list(roles);
    }

    /**
     * Begins a shift.
     *
     * @param programme which programme
     * @param from when it begins, on the programme's wall clock
     * @param minutes how long it lasts
     * @param roles the places for each role
     * @return a builder with everything else at its default
     */
    public static PlanShiftBuilder of(Id<Programme> programme, LocalDateTime from, long minutes, List<Places> roles) {
        return PlanShiftBuilder.builder()
                .programme(programme)
                .from(from)
                .minutes(minutes)
                .roles(roles);
    }

    @Override
    public Permission permission() {
        return ShiftRights.ORGANISE;
    }
}
