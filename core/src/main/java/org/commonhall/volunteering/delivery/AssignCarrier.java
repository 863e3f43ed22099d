package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Says who brings the meals of a route on a day; in the middle of a round the rest of it goes to somebody else. Fill in the
 * builder of {@link #of}.
 * The seen version is that of the route of the day.
 *
 * @param round which route of a day
 * @param carrier who
 * @param drops which meals, empty for all that are still to be brought
 * @param why why even a face that is new, or somebody who has something else to do; null to refuse that
 */
public record AssignCarrier(
        @NotNull Id<RouteDay> round,
        @NotNull Id<Person> carrier,
        @NotNull @Size(max = 200) List<@NotNull Id<MealDrop>> drops,
        @Size(min = 1, max = 200) @Nullable String why)
        implements Command {

    /**
     * Keeps a copy of the meals.
     *
     * @param round which route of a day
     * @param carrier who
     * @param drops which meals, empty for all that are still to be brought
     * @param why why even a face that is new, or somebody who has something else to do; null to refuse that
     */
    public AssignCarrier {
        drops = Copies.list(drops);
    }

    /**
     * Begins with all that is still to be brought.
     *
     * @param round which route of a day
     * @param carrier who
     * @return a builder
     */
    public static Builder of(Id<RouteDay> round, Id<Person> carrier) {
        return new Builder(round, carrier);
    }

    @Override
    public Permission permission() {
        return DeliveryRights.COORDINATE;
    }

    /** Collects meals. Not thread-safe. */
    public static final class Builder {
        private final Id<RouteDay> round;
        private final Id<Person> carrier;
        private List<Id<MealDrop>> drops = List.of();
        private @Nullable String why;

        private Builder(Id<RouteDay> round, Id<Person> carrier) {
            this.round = round;
            this.carrier = carrier;
        }

        /**
         * Names some of the meals.
         *
         * @param value which ones
         * @return this
         */
        public Builder drops(List<Id<MealDrop>> value) {
            this.drops = value;
            return this;
        }

        /**
         * Says why even a face that is new, or somebody who has something else to do.
         *
         * @param value the reason
         * @return this
         */
        public Builder why(String value) {
            this.why = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public AssignCarrier build() {
            return new AssignCarrier(round, carrier, drops, why);
        }
    }
}
