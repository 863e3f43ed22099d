package org.commonhall.learning.enrolment;

import com.google.common.base.MoreObjects;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Enrols in a run. Fill in the builder of {@link #of}.
 *
 * @param run which run
 * @param person whom staff enrol, null for oneself
 * @param party how many seats, all or none
 * @param pool from the seats kept for which audience, null for those the person may take, their own first
 * @param offer an offer that was made from the waitlist, null for none
 * @param override why staff let somebody in whom the rules keep out, null if they do not
 * @param remark what the learner wants to say, null for nothing
 */
public record Enrol(
        @NotNull Id<CourseRun> run,
        @Nullable Id<Person> person,
        @Min(1) @Max(20) long party,
        @Nullable Audience pool,
        @Nullable Id<PlaceOffer> offer,
        @Personal("course") @Size(max = 400) @Nullable String override,
        @Personal("course") @Size(max = 400) @Nullable String remark)
        implements Command {

    /**
     * Begins an enrolment of oneself with one seat.
     *
     * @param run which run
     * @return a builder with everything else at its default
     */
    public static Builder of(Id<CourseRun> run) {
        return new Builder(run);
    }

    @Override
    public Permission permission() {
        if (override != null) {
            return EnrolmentRights.OVERRIDE;
        }
        return person == null ? EnrolmentRights.ENROL : EnrolmentRights.ENROL_OTHERS;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return MoreObjects.toStringHelper(this)
                .add("run", run)
                .add("party", party)
                .toString();
    }

    /** Collects an enrolment. Not thread-safe. */
    public static final class Builder {
        private final Id<CourseRun> run;
        private @Nullable Id<Person> person;
        private long party = 1;
        private @Nullable Audience pool;
        private @Nullable Id<PlaceOffer> offer;
        private @Nullable String override;
        private @Nullable String remark;

        private Builder(Id<CourseRun> run) {
            this.run = run;
        }

        /**
         * Says whom staff enrol.
         *
         * @param value who, null for oneself
         * @return this
         */
        public Builder person(@Nullable Id<Person> value) {
            this.person = value;
            return this;
        }

        /**
         * Asks for several seats.
         *
         * @param value how many, all or none
         * @return this
         */
        public Builder party(long value) {
            this.party = value;
            return this;
        }

        /**
         * Asks for seats that are kept for an audience.
         *
         * @param value the audience, null for any the person may take
         * @return this
         */
        public Builder pool(@Nullable Audience value) {
            this.pool = value;
            return this;
        }

        /**
         * Uses an offer.
         *
         * @param value the offer, null for none
         * @return this
         */
        public Builder offer(@Nullable Id<PlaceOffer> value) {
            this.offer = value;
            return this;
        }

        /**
         * Lets somebody in besides the rules.
         *
         * @param value why, null if nobody does
         * @return this
         */
        public Builder override(@Nullable String value) {
            this.override = value;
            return this;
        }

        /**
         * Says what the learner wants to say.
         *
         * @param value the words, null for none
         * @return this
         */
        public Builder remark(@Nullable String value) {
            this.remark = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public Enrol build() {
            return new Enrol(run, person, party, pool, offer, override, remark);
        }
    }
}
