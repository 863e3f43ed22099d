package org.commonhall.request.request;

import jakarta.validation.constraints.Size;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What a requester says at the visit: the three questions of the hotline regulations. "I do not know" is null.
 * Fill in the builder of {@link #answered}.
 *
 * @param reached whether the requester was reached at all
 * @param contacted whether the unit had been in touch, or null
 * @param resolved whether it is solved, or null
 * @param satisfied whether the requester is satisfied, or null
 * @param words the requester's own words; needed for "not solved"
 * @param askAgain whether the requester asks to be asked again later
 * @param upstream whether the upstream hotline asked
 */
public record VisitReply(
        boolean reached,
        @Nullable Boolean contacted,
        @Nullable Boolean resolved,
        @Nullable Boolean satisfied,
        @Personal("request") @Size(max = 4000) @Nullable String words,
        boolean askAgain,
        boolean upstream) {
    /** Nobody was reached. */
    public static final VisitReply NOT_REACHED = new VisitReply(false, null, null, null, null, false, false);

    /**
     * Begins the reply of a requester who was reached.
     *
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder answered() {
        return new Builder();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private @Nullable Boolean contacted;
        private @Nullable Boolean resolved;
        private @Nullable Boolean satisfied;
        private @Nullable String words;
        private boolean askAgain;
        private boolean upstream;

        private Builder() {}

        /**
         * Sets {@code contacted}.
         *
         * @param contacted whether the unit had been in touch, or null
         * @return this builder
         */
        public Builder contacted(@Nullable Boolean contacted) {
            this.contacted = contacted;
            return this;
        }

        /**
         * Sets {@code resolved}.
         *
         * @param resolved whether it is solved, or null
         * @return this builder
         */
        public Builder resolved(@Nullable Boolean resolved) {
            this.resolved = resolved;
            return this;
        }

        /**
         * Sets {@code satisfied}.
         *
         * @param satisfied whether the requester is satisfied, or null
         * @return this builder
         */
        public Builder satisfied(@Nullable Boolean satisfied) {
            this.satisfied = satisfied;
            return this;
        }

        /**
         * Sets {@code words}.
         *
         * @param words the requester's own words; needed for "not solved"
         * @return this builder
         */
        public Builder words(@Nullable String words) {
            this.words = words;
            return this;
        }

        /**
         * Sets {@code askAgain}.
         *
         * @param askAgain whether the requester asks to be asked again later
         * @return this builder
         */
        public Builder askAgain(boolean askAgain) {
            this.askAgain = askAgain;
            return this;
        }

        /**
         * Sets {@code upstream}.
         *
         * @param upstream whether the upstream hotline asked
         * @return this builder
         */
        public Builder upstream(boolean upstream) {
            this.upstream = upstream;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public VisitReply build() {
            return new VisitReply(true, contacted, resolved, satisfied, words, askAgain, upstream);
        }
    }
}
