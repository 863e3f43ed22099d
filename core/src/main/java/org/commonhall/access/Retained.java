package org.commonhall.access;

import java.time.Instant;
import org.commonhall.storage.Attribute;

/**
 * A kind of record that is over at some moment, from which a {@link RetentionPolicy} counts. Offered by a capability.
 *
 * @param overAt when a record of the kind was over, absent before; indexed
 */
public record Retained(Attribute<?, Instant> overAt) {

    /** The kind's stable name. */
    String kind() {
        return overAt.owner().table();
    }
}
