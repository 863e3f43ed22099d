package org.commonhall.volunteering.pairing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Records a contact that was made, or an attempt in vain. Fill in the builder of {@link #made} or {@link #tried}.
 *
 * @param pairing of which pairing
 * @param at when; where one goes there its beginning, of a call its end
 * @param minutes how long it lasted, 0 for an attempt
 * @param medium how
 * @param made false for an attempt in vain
 * @param seen how the elder was, null where nobody says
 * @param words what was seen, to which the elder agrees by the purpose {@code pairing.wellbeing}; null for nothing
 */
public record RecordContact(
        @NotNull Id<Pairing> pairing,
        @NotNull Instant at,
        @Min(0) @Max(720) long minutes,
        @NotNull Medium medium,
        boolean made,
        @Personal("pairing.wellbeing") @Nullable ContactSeen seen,

        @Personal("pairing.wellbeing") @Size(min = 1, max = 400) @Nullable String words)
        implements Command {

    /**
     * Begins with a contact that was made.
     *
     * @param pairing of which pairing
     * @param at when; where one goes there its beginning, of a call its end
     * @param minutes how long it lasted, 1 to 720
     * @param medium how
     * @return a builder
     */
    public static Builder made(Id<Pairing> pairing, Instant at, long minutes, Medium medium) {
        return new Builder(pairing, at, minutes, medium, true);
    }

    /**
     * Begins with an attempt in vain.
     *
     * @param pairing of which pairing
     * @param at when
     * @param medium how
     * @return a builder
     */
    public static Builder tried(Id<Pairing> pairing, Instant at, Medium medium) {
        return new Builder(pairing, at, 0, medium, false);
    }

    /** Tells when it was: a call is told by its end. */
    Span span() {
        Duration length = Duration.ofMinutes(minutes);
        return medium.met() ? new Span(at, at.plus(length)) : new Span(at.minus(length), at);
    }

    @Override
    public Permission permission() {
        return PairingRights.CONTACT;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. Not thread-safe. */
    public static final class Builder {
        private final Id<Pairing> pairing;
        private final Instant at;
        private final long minutes;
        private final Medium medium;
        private final boolean made;
        private @Nullable ContactSeen seen;
        private @Nullable String words;

        private Builder(Id<Pairing> pairing, Instant at, long minutes, Medium medium, boolean made) {
            this.pairing = pairing;
            this.at = at;
            this.minutes = minutes;
            this.medium = medium;
            this.made = made;
        }

        /**
         * Says how the elder was.
         *
         * @param value how, null where nobody says
         * @return this
         */
        public Builder seen(@Nullable ContactSeen value) {
            this.seen = value;
            return this;
        }

        /**
         * Says what was seen.
         *
         * @param value the words, null for nothing
         * @return this
         */
        public Builder words(@Nullable String value) {
            this.words = value;
            return this;
        }

        /**
         * Ends the command.
         *
         * @return the command
         */
        public RecordContact build() {
            return new RecordContact(pairing, at, minutes, medium, made, seen, words);
        }
    }
}
