package org.commonhall.station.desk;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;
import org.commonhall.access.ClaimTries;

/** How often a wrong claim code may be given for a number, of the 2^40 there are. Thread-safe. */
record TicketTries(ClaimTries tries) {
    private record Numbered(Id<DeskLine> line, long number) {}

    /** Refuses where too many were wrong; a number that nobody has is counted too. */
    void require(Id<DeskLine> line, long number, Instant now) {
        if (tries.spent(new Numbered(line, number), now)) {
            throw new RuleViolation("desk.ticket.tries", ClaimTries.WITHIN.toMinutes());
        }
    }

    /** Counts a wrong code. */
    NotFound failed(Id<DeskLine> line, long number, Instant now) {
        tries.failed(new Numbered(line, number), now);
        return new NotFound("desk.ticket.claim");
    }
}
