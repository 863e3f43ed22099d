package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Due;

/** A capability whose records can fall due. Doing it twice, or on two nodes at once, does it once. */
public interface DueWork {

    /**
     * What is due.
     *
     * @param now the moment
     * @param limit how many at most, at least one
     * @return the oldest first
     */
    ImmutableList<Due> due(Instant now, int limit);

    /**
     * Does one piece of it by ordinary commands of the system, with ids derived from kind, record and due time.
     *
     * @param due what
     * @param now the moment
     */
    void settle(Due due, Instant now);
}
