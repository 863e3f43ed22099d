package org.commonhall;

import org.commonhall.volunteering.delivery.Deliveries;
import org.commonhall.volunteering.meal.Meals;
import org.commonhall.volunteering.pairing.Pairings;
import org.commonhall.volunteering.service.ServiceRecords;
import org.commonhall.volunteering.shift.Shifts;
import org.commonhall.volunteering.sighting.Sightings;
import org.commonhall.volunteering.volunteer.Volunteers;
import org.commonhall.volunteering.welfare.Welfare;

/** What people do for their neighbours: who volunteers, for what and when (志愿服务). Thread-safe. */
public final class VolunteeringDomain {
    private final Commonhall hall;

    VolunteeringDomain(Commonhall hall) {
        this.hall = hall;
    }

    /**
     * The register of volunteers, and the programmes they serve in.
     *
     * @return the capability
     */
    public Volunteers volunteers() {
        return hall.get(Volunteers.CAPABILITY);
    }

    /**
     * Shifts, who serves in them and who waits for a place.
     *
     * @return the capability
     */
    public Shifts shifts() {
        return hall.get(Shifts.CAPABILITY);
    }

    /**
     * Who gets meals, what of, and what the kitchen cooks.
     *
     * @return the capability
     */
    public Meals meals() {
        return hall.get(Meals.CAPABILITY);
    }

    /**
     * Who brings meals to which doors, and what became of them.
     *
     * @return the capability
     */
    public Deliveries deliveries() {
        return hall.get(Deliveries.CAPABILITY);
    }

    /**
     * Doors that stay unanswered, until somebody answers for them.
     *
     * @return the capability
     */
    public Welfare welfare() {
        return hall.get(Welfare.CAPABILITY);
    }

    /**
     * Volunteers who visit elders, and who notices when they do not.
     *
     * @return the capability
     */
    public Pairings pairings() {
        return hall.get(Pairings.CAPABILITY);
    }

    /**
     * What volunteers have done, how much of it is credited, and certificates of it.
     *
     * @return the capability
     */
    public ServiceRecords serviceRecords() {
        return hall.get(ServiceRecords.CAPABILITY);
    }

    /**
     * What volunteers see on their way, and what becomes of it.
     *
     * @return the capability
     */
    public Sightings sightings() {
        return hall.get(Sightings.CAPABILITY);
    }
}
