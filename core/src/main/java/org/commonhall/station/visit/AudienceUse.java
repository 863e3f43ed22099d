package org.commonhall.station.visit;

import com.google.common.collect.ImmutableList;
import org.commonhall.SmallGroups;

/**
 * How a place was used by each audience, without groups so small that somebody could be told from them.
 *
 * @param groups the audiences that are large enough, the largest first
 * @param rest how many came in of all others together: zero, or large enough itself
 * @param suppressed how many audiences are in the rest
 * @param total how many came in altogether; -1 where even that is too few to be shown
 */
public record AudienceUse(ImmutableList<Group> groups, long rest, long suppressed, long total) {
    /** What {@link #total} is where it is too small. */
    public static final long HIDDEN = SmallGroups.HIDDEN;

    /**
     * How an audience used it.
     *
     * @param audience the code of an audience
     * @param entries how many came in
     */
    public record Group(String audience, long entries) {}
}
