package org.commonhall.trace;

import org.commonhall.Id;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** Links records to what they led to, inside the transaction of the command that makes the later one. */
public final class Trace {
    private Trace() {}

    /**
     * Links two records: one statement.
     *
     * @param <A> the kind of the earlier record
     * @param <B> the kind of the later record
     * @param change the transaction
     * @param earlierKind the kind of the earlier record
     * @param earlier the record that came first
     * @param relation how it led to the other
     * @param laterKind the kind of the later record
     * @param later the record that follows from it
     * @param person whose way it is, null where it is nobody's
     */
    public static <A extends Record, B extends Record> void link(
            Writing change,
            RecordType<A> earlierKind,
            Id<A> earlier,
            TraceRelation relation,
            RecordType<B> laterKind,
            Id<B> later,
            @Nullable Id<Person> person) {
        change.insert(
                TraceLink.TYPE,
                new TraceLink(
                        change.newId(),
                        0,
                        earlier.value(),
                        earlierKind.table(),
                        later.value(),
                        laterKind.table(),
                        relation,
                        person,
                        change.now()));
    }
}
