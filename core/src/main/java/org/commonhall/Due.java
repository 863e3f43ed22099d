package org.commonhall;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that falls due.
 *
 * @param kind what falls due, such as {@code request.escalation}
 * @param id the record it falls due on
 * @param at since when
 */
public record Due(String kind, UUID id, Instant at) {

    /**
     * The id of the command that settles it: the same on every node, so that it is done once.
     *
     * @return a name-based UUID of kind, record and time
     */
    public UUID commandId() {
        return UUID.nameUUIDFromBytes((kind + " " + id + " " + at).getBytes(StandardCharsets.UTF_8));
    }
}
