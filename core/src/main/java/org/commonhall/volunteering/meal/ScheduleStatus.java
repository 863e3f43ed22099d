package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Plans where a client stands from a day on, and cancels the orders of the days on which nothing is brought. An ending to
 * a pause makes the orders of the days that it gives back again when they are next generated.
 * The seen version is that of the client.
 * Fill in the builder of {@link #of}.
 *
 * @param client which client
 * @param to where the client stands then
 * @param from from which day on, today or later
 * @param until the first day it is over, for a pause only; null for good
 * @param reason why
 */
public record ScheduleStatus(
        @NotNull Id<MealClient> client,
        @NotNull ClientStatus to,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Personal("meal.diet") @NotBlank @Size(max = 200) String reason)
        implements Command {

    /**
     * Begins a change for good.
     *
     * @param client which client
     * @param to where the client stands then
     * @param from from which day on
     * @param reason why
     * @return a builder
     */
    public static Builder of(Id<MealClient> client, ClientStatus to, LocalDate from, String reason) {
        return new Builder(client, to, from, reason);
    }

    @Override
    public Permission permission() {
        return MealRights.COORDINATE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Collects a plan. Not thread-safe. */
    public static final class Builder {
        private final Id<MealClient> client;
        private final ClientStatus to;
        private final LocalDate from;
        private final String reason;
        private @Nullable LocalDate until;

        private Builder(Id<MealClient> client, ClientStatus to, LocalDate from, String reason) {
            this.client = client;
            this.to = to;
            this.from = from;
            this.reason = reason;
        }

        /**
         * Says when a pause is over.
         *
         * @param value the first day it is over
         * @return this
         */
        public Builder until(LocalDate value) {
            this.until = value;
            return this;
        }

        /**
         * Ends the plan.
         *
         * @return the command
         */
        public ScheduleStatus build() {
            return new ScheduleStatus(client, to, from, until, reason);
        }
    }
}
