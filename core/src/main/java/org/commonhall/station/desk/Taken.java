package org.commonhall.station.desk;

import java.util.Optional;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * A number that was taken.
 *
 * @param ticket the ticket
 * @param code the claim code, with which its holder follows it and leaves; shown this once, empty on a safe repeat
 */
public record Taken(Ticket ticket, @Personal("queue") Optional<String> code) {

    /** Without the code. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
