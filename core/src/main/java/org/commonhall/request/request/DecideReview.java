package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * A reviewer decides on the answer. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param answerStands whether the answer stands; else the request is worked on again
 * @param text the words
 * @param open whether everybody may read it where the request is public; else its requesters and staff only
 */
public record DecideReview(
        @NotNull Id<ServiceRequest> request,
        boolean answerStands,
        @Personal("request") @NotBlank @Size(max = 4000) String text,
        boolean open)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param answerStands whether the answer stands; else the request is worked on again
     * @param text the words
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<ServiceRequest> request, boolean answerStands, String text) {
        return new Builder(request, answerStands, text);
    }

    @Override
    public Permission permission() {
        return RequestAction.DECIDE_REVIEW.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<ServiceRequest> request;
        private final boolean answerStands;
        private final String text;
        private boolean open;

        private Builder(Id<ServiceRequest> request, boolean answerStands, String text) {
            this.request = request;
            this.answerStands = answerStands;
            this.text = text;
        }

        /**
         * Sets {@code open}.
         *
         * @param open whether everybody may read it where the request is public; else its requesters and staff only
         * @return this builder
         */
        public Builder open(boolean open) {
            this.open = open;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public DecideReview build() {
            return new DecideReview(request, answerStands, text, open);
        }
    }
}
