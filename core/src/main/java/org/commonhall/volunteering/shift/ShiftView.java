package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.directory.building.Building;
import org.commonhall.station.station.Station;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A shift as everybody sees it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param programme which programme
 * @param title the title of the programme
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param place where, in words
 * @param station at which station
 * @param stationName its name
 * @param building in which building
 * @param buildingName its name
 * @param status where it stands
 * @param signUpFrom since when one can sign up
 * @param signUpUntil the first moment one can no longer sign up
 * @param note what volunteers should know
 * @param reason why it does not take place, null while it does
 * @param places the places for each role
 * @param mine where the reader's own sign-up stands, null without one
 */
public record ShiftView(
        Id<Shift> id,
        long version,
        Id<Programme> programme,
        Name title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable Id<Station> station,
        @Nullable Name stationName,
        @Nullable Id<Building> building,
        @Nullable Name buildingName,
        ShiftStatus status,
        @Nullable Instant signUpFrom,
        @Nullable Instant signUpUntil,
        @Nullable String note,
        @Nullable Explanation reason,
        ImmutableList<PlacesView> places,
        @Nullable SignUpStatus mine) {}
