package org.commonhall.volunteering.shift;

import org.commonhall.Id;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * The places of a shift for a role.
 *
 * @param role which role
 * @param title its title
 * @param places how many there are, null for no limit
 * @param free how many are left and waited for by nobody, null for no limit
 */
public record PlacesView(
        Id<ProgrammeRole> role,
        String title,
        @Nullable Long places,
        @Nullable Long free) {}
