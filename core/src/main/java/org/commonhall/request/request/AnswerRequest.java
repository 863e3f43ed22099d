package org.commonhall.request.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit answers. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param outcome what the answer says
 * @param text the words
 * @param open whether everybody may read it where the request is public; else its requesters and staff only
 * @param responsible who is responsible, needed for {@link AnswerOutcome#NOT_RESPONSIBLE}
 */
public record AnswerRequest(
        @NotNull Id<ServiceRequest> request,
        @NotNull AnswerOutcome outcome,
        @Personal("request") @NotBlank @Size(max = 4000) String text,
        boolean open,
        @Size(max = 200) @Nullable String responsible)
        implements RequestCommand {

    /**
     * Begins the command with what it needs.
     *
     * @param request which request
     * @param outcome what the answer says
     * @param text the words
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<ServiceRequest> request, AnswerOutcome outcome, String text) {
        return new Builder(request, outcome, text);
    }

    @Override
    public Permission permission() {
        return RequestAction.ANSWER.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<ServiceRequest> request;
        private final AnswerOutcome outcome;
        private final String text;
        private boolean open;
        private @Nullable String responsible;

        private Builder(Id<ServiceRequest> request, AnswerOutcome outcome, String text) {
            this.request = request;
            this.outcome = outcome;
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
         * Sets {@code responsible}.
         *
         * @param responsible who is responsible, needed for {@link AnswerOutcome#NOT_RESPONSIBLE}
         * @return this builder
         */
        public Builder responsible(@Nullable String responsible) {
            this.responsible = responsible;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public AnswerRequest build() {
            return new AnswerRequest(request, outcome, text, open, responsible);
        }
    }
}
