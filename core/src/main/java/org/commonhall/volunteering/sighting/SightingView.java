package org.commonhall.volunteering.sighting;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.request.request.RequestStatus;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Personal;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A sighting as its reporter and organisers see it.
 *
 * @param id the identity
 * @param reporter who saw it
 * @param programme in which programme
 * @param title its title
 * @param kind what sort of thing it is
 * @param words what was seen
 * @param building in which building
 * @param buildingName its name
 * @param place where, in words
 * @param seenAt when it was seen
 * @param status what became of it
 * @param request the request that it became or joined
 * @param number its number
 * @param requestStatus where that request stands
 */
public record SightingView(
        Id<Sighting> id,
        Id<Person> reporter,
        @Nullable Id<Programme> programme,
        @Nullable Name title,
        SightingKind kind,
        @Personal("sighting") String words,
        @Nullable Id<Building> building,
        @Nullable Name buildingName,
        @Personal("sighting") @Nullable String place,
        Instant seenAt,
        SightingStatus status,
        @Nullable Id<ServiceRequest> request,
        @Nullable String number,
        @Nullable RequestStatus requestStatus) {

    static SightingView of(Sighting one, @Nullable ServiceRequest request, Names names) {
        return new SightingView(
                one.id(),
                one.reporter(),
                one.programme(),
                names.of(Programme.TYPE, one.programme()),
                one.kind(),
                one.words(),
                one.building(),
                names.of(Building.TYPE, one.building()),
                one.place(),
                one.seenAt(),
                one.status(),
                one.request(),
                request == null ? null : request.number(),
                request == null ? null : request.status());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
