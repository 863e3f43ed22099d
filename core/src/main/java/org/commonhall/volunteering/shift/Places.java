package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * How many places a shift has for a role.
 *
 * @param role which role
 * @param count how many, null for as many as the role says
 */
public record Places(
        @NotNull Id<ProgrammeRole> role,
        @Min(1) @Max(1_000_000) @Nullable Long count) {

    /**
     * Gives so many places.
     *
     * @param role which role
     * @param count how many
     * @return the places
     */
    public static Places of(Id<ProgrammeRole> role, long count) {
        return new Places(role, count);
    }

    /**
     * Gives as many places as the role says.
     *
     * @param role which role
     * @return the places
     */
    public static Places of(Id<ProgrammeRole> role) {
        return new Places(role, null);
    }
}
