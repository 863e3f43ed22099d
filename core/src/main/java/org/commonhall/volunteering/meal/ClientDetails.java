package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How meals come to a client. Fill in the builder of {@link #of}. Immutable.
 *
 * @param ongoing whether standing orders are cooked without being asked for
 * @param route on which route the door is, null while nobody has said
 * @param position the place in the line of the route, null while nobody has said
 * @param alone whether the person lives alone, null while nobody has said
 * @param door where to go, null while nobody has said
 * @param contact whom else to call, null for nobody
 */
public record ClientDetails(
        boolean ongoing,
        @Nullable Id<MealRoute> route,
        @Min(0) @Max(1_000_000) @Nullable Long position,
        @Personal("meal.door") @Nullable Boolean alone,

        @Personal("meal.door") @Size(min = 1, max = 300) @Nullable String door,

        @Personal("meal.door") @Size(min = 1, max = 200) @Nullable String contact) {

    /**
     * Begins with a client who gets what is ordered for each weekday, at no known door.
     *
     * @return a builder
     */
    public static Builder of() {
        return new Builder();
    }

    /** Tells whether something is said that needs a consent. */
    boolean saysWhere() {
        return alone != null || door != null || contact != null;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Collects details. Not thread-safe. */
    public static final class Builder {
        private boolean ongoing = true;
        private @Nullable Id<MealRoute> route;
        private @Nullable Long position;
        private @Nullable Boolean alone;
        private @Nullable String door;
        private @Nullable String contact;

        private Builder() {}

        /**
         * Says whether standing orders are cooked without being asked for.
         *
         * @param value false for somebody who orders day by day
         * @return this
         */
        public Builder ongoing(boolean value) {
            this.ongoing = value;
            return this;
        }

        /**
         * Puts the client on a route.
         *
         * @param value which route
         * @param place the place in its line
         * @return this
         */
        public Builder route(Id<MealRoute> value, long place) {
            this.route = value;
            this.position = place;
            return this;
        }

        /**
         * Says whether the person lives alone.
         *
         * @param value whether
         * @return this
         */
        public Builder alone(boolean value) {
            this.alone = value;
            return this;
        }

        /**
         * Says where to go.
         *
         * @param value the address with floor and door
         * @return this
         */
        public Builder door(String value) {
            this.door = value;
            return this;
        }

        /**
         * Says whom else to call.
         *
         * @param value who and how
         * @return this
         */
        public Builder contact(String value) {
            this.contact = value;
            return this;
        }

        /**
         * Ends the details.
         *
         * @return the details
         */
        public ClientDetails build() {
            return new ClientDetails(ongoing, route, position, alone, door, contact);
        }
    }
}
