package org.commonhall.station.desk;

import org.commonhall.Receipt;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A number that was taken.
 *
 * @param receipt what came of it
 * @param number the number in the line; on a repeat the number that the ticket has now
 * @param code the claim code, with which its holder follows the ticket and leaves. It is told once: on a repeat a visitor is
 *     given a new code within 24 hours of the first call, which ends the old one, and everybody else null
 */
public record TicketTaken(
        Receipt<Ticket> receipt,
        long number,
        @Personal("queue") @Nullable String code) {

    /** Without the code. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
