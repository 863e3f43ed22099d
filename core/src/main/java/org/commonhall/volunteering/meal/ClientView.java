package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom meals are brought to, as coordinators see it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param person who
 * @param name how the person wants to be called
 * @param status where the client stands today
 * @param ongoing whether standing orders are cooked without being asked for
 * @param route on which route the door is
 * @param routeTitle its title
 * @param position the place in the line of the route
 * @param alone whether the person lives alone
 * @param door where to go
 * @param contact whom else to call
 * @param facts what the kitchen must know of the diet today
 * @param standing what is brought without being asked for
 * @param planned what is planned
 */
public record ClientView(
        Id<MealClient> id,
        long version,
        Id<Person> person,
        @Personal("contact") String name,
        ClientStatus status,
        boolean ongoing,
        @Nullable Id<MealRoute> route,
        @Nullable String routeTitle,
        @Nullable Long position,
        @Personal("meal.door") @Nullable Boolean alone,
        @Personal("meal.door") @Nullable String door,
        @Personal("meal.door") @Nullable String contact,
        ImmutableList<DietLine> facts,
        ImmutableList<Standing> standing,
        ImmutableList<Planned> planned) {

    /**
     * What is brought on a weekday.
     *
     * @param weekday which day
     * @param portion what
     * @param startsOn from which day on
     * @param endsOn the first day it is over, null while nobody knows
     */
    public record Standing(
            DayOfWeek weekday,
            Portion portion,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /**
     * A planned change of status.
     *
     * @param id the identity
     * @param to where the client stands then
     * @param from from which day on
     * @param until the first day it is over, null for good
     * @param reason why
     */
    public record Planned(
            Id<ClientChange> id,
            ClientStatus to,
            LocalDate from,
            @Nullable LocalDate until,
            @Personal("meal.diet") String reason) {
        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
