package org.commonhall.station.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the line, or sends a holder away who has gone. The seen version is that of the ticket.
 * Fill in the builder of {@link #of}.
 *
 * @param ticket which ticket
 * @param code the claim code, or null where the holder or staff say so
 */
public record LeaveLine(
        @NotNull Id<Ticket> ticket,
        @Personal("queue") @Size(max = 40) @Nullable String code) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param ticket which ticket
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<Ticket> ticket) {
        return new Builder(ticket);
    }

    @Override
    public Permission permission() {
        return DeskRights.LEAVE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Ticket> ticket;
        private @Nullable String code;

        private Builder(Id<Ticket> ticket) {
            this.ticket = ticket;
        }

        /**
         * Sets {@code code}.
         *
         * @param code the claim code, or null where the holder or staff say so
         * @return this builder
         */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public LeaveLine build() {
            return new LeaveLine(ticket, code);
        }
    }
}
