package org.commonhall;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as listeners hear it after the commit and as the feed gives it in order. It says nothing of
 * what changed; {@code hall.words().event} and {@code kind} have its words in both languages.
 *
 * @param id stable, the same for listeners and in the feed
 * @param event the stable code, such as {@code request.answered}
 * @param kind the table name of the subject's kind, such as {@code service_request}
 * @param subject the record it happened to
 * @param version the subject's version afterwards; it orders the events of one subject
 * @param at when; information, and no order
 * @param actor who did it
 * @param told groups of people whom it is for, whom {@code journal().people} names
 * @param position the place in the feed from 1 up, null where it is not sealed yet
 * @param also what the same command did to other records, such as a booking that gives way to a block; each has id, moment, actor
 *     and position of this event, and nothing further
 */
public record Event(
        UUID id,
        String event,
        String kind,
        UUID subject,
        long version,
        Instant at,
        Actor actor,
        ImmutableSet<Told> told,
        @Nullable Long position,
        ImmutableList<Event> also) {

    /**
     * Lists all that happened at once.
     *
     * @return this event and what it brought about
     */
    public Stream<Event> all() {
        return Stream.concat(Stream.of(this), also.stream());
    }
}
