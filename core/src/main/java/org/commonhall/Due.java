package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that falls due.
 *
 * @param kind what falls due, such as {@code request.escalation}
 * @param id the record it falls due on
 * @param at since when
 */
public record Due(String kind, UUID id, Instant at) {

    /**
     * The first of several kinds of due work.
     *
     * @param due what is due, in any order
     * @param limit how many at most
     * @return the oldest first, nothing twice
     */
    public static ImmutableList<Due> first(Stream<Due> due, int limit) {
        return due.distinct()
                .sorted(Comparator.comparing(Due::at))
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the call by which the system settles it.
     *
     * @return a call of the system, whose reason is the kind up to a blank, with {@link #commandId} as its key
     */
    public Call call() {
        int blank = kind.indexOf(' ');
        return Actor.system(blank < 0 ? kind : kind.substring(0, blank)).once(commandId());
    }

    /**
     * The id of the command that settles it: the same on every node, so that it is done once.
     *
     * @return a name-based UUID of kind, record and time
     */
    public UUID commandId() {
        return UUID.nameUUIDFromBytes((kind + " " + id + " " + at).getBytes(StandardCharsets.UTF_8));
    }
}
