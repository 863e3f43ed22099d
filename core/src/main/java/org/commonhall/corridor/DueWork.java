package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.function.Predicate;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.storage.Attribute;

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
     * @return false if somebody else was faster, as {@link Corridor#settle} tells
     */
    boolean settle(Due due, Instant now);

    /**
     * What falls due by one moment that a record carries.
     *
     * @param <T> the kind of record
     * @param corridor the way to the store
     * @param kind the code of what falls due, such as {@code booking.end}
     * @param dueAt when, on the record; indexed
     * @param settle does one piece, by a command that holds the record and asks whether it is still due,
     *     and tells whether it was
     * @return the due work
     */
    static <T extends Record> DueWork of(
            Corridor corridor, String kind, Attribute<T, Instant> dueAt, Predicate<Due> settle) {
        Actor clock = Actor.system(kind);
        return new DueWork() {
            @Override
            public ImmutableList<Due> due(Instant now, int limit) {
                return corridor.read(clock, reading -> reading.due(kind, dueAt, now, limit));
            }

            @Override
            public boolean settle(Due due, Instant now) {
                return settle.test(due);
            }
        };
    }
}
