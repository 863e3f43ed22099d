package org.commonhall.request.inbox;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.RequestStatus;
import org.commonhall.request.request.ServiceRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list.
 *
 * @param id the identity
 * @param number the request number
 * @param status where it stands
 * @param title the matter in one line
 * @param category the catalogue entry, or null
 * @param categoryName its name, or null
 * @param building the building, or null
 * @param buildingName its name, or null
 * @param leadUnit the organization that leads, or null
 * @param leadUnitName its name, or null
 * @param createdAt when it was submitted
 * @param dueAt when the answer is due, or null
 * @param provisional whether the due time waits for a list of days off
 * @param late whether it is unanswered past its due time, or was answered late
 * @param requesters how many asked
 * @param followers how many said "me too"
 */
public record RequestRow(
        Id<ServiceRequest> id,
        String number,
        RequestStatus status,
        String title,
        @Nullable Id<ServiceCategory> category,
        @Nullable Name categoryName,
        @Nullable Id<Building> building,
        @Nullable Name buildingName,
        @Nullable Id<Organization> leadUnit,
        @Nullable Name leadUnitName,
        Instant createdAt,
        @Nullable Instant dueAt,
        boolean provisional,
        boolean late,
        long requesters,
        long followers) {

    static RequestRow of(ServiceRequest request, Instant now, Names names) {
        Instant due = request.dueAt();
        boolean running = request.answeredAt() == null && !request.status().finished();
        return new RequestRow(
                request.id(),
                request.number(),
                request.status(),
                request.title(),
                request.category(),
                names.of(ServiceCategory.TYPE, request.category()),
                request.building(),
                names.of(Building.TYPE, request.building()),
                request.leadUnit(),
                names.of(Organization.TYPE, request.leadUnit()),
                request.createdAt(),
                due,
                request.provisionalYear() != null,
                Boolean.FALSE.equals(request.answeredInTime()) || (running && due != null && now.isAfter(due)),
                request.requesters(),
                request.followers());
    }
}
