package org.commonhall.volunteering.shift;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a sign-up that waits for a decision, or lets a newcomer in who is held.
 * The seen version is that of the sign-up.
 * Fill in the builder of {@link #of}.
 *
 * @param signUp which sign-up
 * @param accept whether the volunteer is let in
 * @param reason why; needed to refuse, to let in a newcomer beside whom nobody experienced serves, and to let in somebody whose
 *     shifts overlap or leave no rest
 */
public record DecideSignUp(
        @NotNull Id<SignUp> signUp,
        boolean accept,

        @Personal("volunteer") @Size(min = 1, max = 400) @Nullable String reason)
        implements Command {

    /**
     * Begins a decision.
     *
     * @param signUp which sign-up
     * @param accept whether the volunteer is let in
     * @return a builder without a reason
     */
    public static Builder of(Id<SignUp> signUp, boolean accept) {
        return new Builder(signUp, accept);
    }

    @Override
    public Permission permission() {
        return ShiftRights.DECIDE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<SignUp> signUp;
        private final boolean accept;
        private @Nullable String reason;

        private Builder(Id<SignUp> signUp, boolean accept) {
            this.signUp = signUp;
            this.accept = accept;
        }

        /**
         * Says why.
         *
         * @param value the words, null for none
         * @return this
         */
        public Builder reason(@Nullable String value) {
            this.reason = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public DecideSignUp build() {
            return new DecideSignUp(signUp, accept, reason);
        }
    }
}
