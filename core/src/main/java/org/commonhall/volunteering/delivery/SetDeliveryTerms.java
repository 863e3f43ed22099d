package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * Sets how the meals of a programme are brought. Fill in the builder of {@link #of}.
 *
 * @param programme which programme
 * @param holdMinutes how long a meal stays warm once it was picked up
 * @param maxMeals how many meals one carrier brings on a day
 * @param noticeHours how long before a client must be told of a new face
 * @param startsAt when the rounds of a day begin
 * @param minutes how long they take
 * @param requires the codes of the qualifications that carriers need
 */
public record SetDeliveryTerms(
        @NotNull Id<Programme> programme,
        @Min(1) @Max(600) long holdMinutes,
        @Min(1) @Max(1000) long maxMeals,
        @Min(0) @Max(720) long noticeHours,
        @NotNull LocalTime startsAt,
        @Min(1) @Max(720) long minutes,
        @NotNull @Size(max = 8) List<@NotBlank @Size(max = 40) String> requires)
        implements Command {

    /**
     * Keeps a copy of the qualifications.
     *
     * @param programme which programme
     * @param holdMinutes how long a meal stays warm once it was picked up
     * @param maxMeals how many meals one carrier brings on a day
     * @param noticeHours how long before a client must be told of a new face
     * @param startsAt when the rounds of a day begin
     * @param minutes how long they take
     * @param requires the codes of the qualifications that carriers need
     */
    public SetDeliveryTerms {
        requires = Copies.list(requires);
    }

    /**
     * Begins with ninety minutes, fifty meals, a day of notice, and rounds of two hours from eleven on.
     *
     * @param programme which programme
     * @return a builder
     */
    public static Builder of(Id<Programme> programme) {
        return new Builder(programme);
    }

    @Override
    public Permission permission() {
        return DeliveryRights.ORGANISE;
    }

    /** Collects terms. Not thread-safe. */
    public static final class Builder {
        private final Id<Programme> programme;
        private long holdMinutes = 90;
        private long maxMeals = 50;
        private long noticeHours = 24;
        private LocalTime startsAt = LocalTime.of(11, 0);
        private long minutes = 120;
        private List<String> requires = List.of();

        private Builder(Id<Programme> programme) {
            this.programme = programme;
        }

        /**
         * Says how long a meal stays warm.
         *
         * @param value the minutes
         * @return this
         */
        public Builder holdMinutes(long value) {
            this.holdMinutes = value;
            return this;
        }

        /**
         * Says how many meals one carrier brings on a day.
         *
         * @param value how many at most
         * @return this
         */
        public Builder maxMeals(long value) {
            this.maxMeals = value;
            return this;
        }

        /**
         * Says how long before a client must be told of a new face.
         *
         * @param value the hours
         * @return this
         */
        public Builder noticeHours(long value) {
            this.noticeHours = value;
            return this;
        }

        /**
         * Says when the rounds of a day are.
         *
         * @param from when they begin
         * @param length how many minutes they take
         * @return this
         */
        public Builder rounds(LocalTime from, long length) {
            this.startsAt = from;
            this.minutes = length;
            return this;
        }

        /**
         * Says which qualifications carriers need.
         *
         * @param value the codes
         * @return this
         */
        public Builder requires(List<String> value) {
            this.requires = value;
            return this;
        }

        /**
         * Ends the terms.
         *
         * @return the command
         */
        public SetDeliveryTerms build() {
            return new SetDeliveryTerms(programme, holdMinutes, maxMeals, noticeHours, startsAt, minutes, requires);
        }
    }
}
