package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Plans shifts by a rule; they are made some weeks ahead, from five minutes ahead on.
 * Fill in the builder of {@link #of}.
 *
 * @param programme which programme
 * @param from when the first shift begins, on the programme's wall clock
 * @param minutes how long each lasts
 * @param rule the recurrence by RFC 5545, a thousand dates at most
 * @param roles the places for each role
 * @param place where, in words
 * @param weeksAhead how many weeks ahead shifts are made
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record PlanSeries(
        @NotNull Id<Programme> programme,
        @NotNull LocalDateTime from,
        @Min(1) @Max(1440) long minutes,
        @NotBlank @Size(max = 400) String rule,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Places> roles,
        @Size(min = 1, max = 200) @Nullable String place,
        @Min(1) @Max(26) long weeksAhead)
        implements Command {

    /**
     * Keeps a copy of the roles.
     *
     * @param programme which programme
     * @param from when the first shift begins, on the programme's wall clock
     * @param minutes how long each lasts
     * @param rule the recurrence by RFC 5545, a thousand dates at most
     * @param roles the places for each role
     * @param place where, in words
     * @param weeksAhead how many weeks ahead shifts are made
     */
    public PlanSeries {
        roles = Copies.list(roles);
    }

    /**
     * Begins a series whose shifts are made four weeks ahead.
     *
     * @param programme which programme
     * @param from when the first shift begins, on the programme's wall clock
     * @param minutes how long each lasts
     * @param rule the recurrence by RFC 5545
     * @return a builder that needs roles
     */
    public static PlanSeriesBuilder of(Id<Programme> programme, LocalDateTime from, long minutes, String rule) {
        return PlanSeriesBuilder.builder()
                .programme(programme)
                .from(from)
                .minutes(minutes)
                .rule(rule)
                .roles(List.of())
                .weeksAhead(4);
    }

    @Override
    public Permission permission() {
        return ShiftRights.ORGANISE;
    }
}
