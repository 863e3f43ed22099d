package org.commonhall.trace;

import java.util.List;
import org.commonhall.Id;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** Links records to what they led to, inside the transaction of the command that makes the later one. */
public final class Trace {
    private Trace() {}

    /**
     * Two records of which one led to the other.
     *
     * @param <A> the kind of the earlier record
     * @param <B> the kind of the later record
     * @param earlier the record that came first
     * @param later the record that follows from it
     * @param person whose way it is
     */
    public record Pair<A extends Record, B extends Record>(Id<A> earlier, Id<B> later, Id<Person> person) {}

    /**
     * Links many records of two kinds: one statement, none for nothing.
     *
     * @param <A> the kind of the earlier records
     * @param <B> the kind of the later records
     * @param change the transaction
     * @param earlierKind the kind of the earlier records
     * @param relation how they led to the others
     * @param laterKind the kind of the later records
     * @param pairs the records
     */
    public static <A extends Record, B extends Record> void linkAll(
            Writing change,
            RecordType<A> earlierKind,
            TraceRelation relation,
            RecordType<B> laterKind,
            List<Pair<A, B>> pairs) {
        if (!pairs.isEmpty()) {
            change.insertAll(
                    TraceLink.TYPE,
                    pairs.stream()
                            .map(pair -> new TraceLink(
                                    change.newId(),
                                    0,
                                    pair.earlier().value(),
                                    earlierKind.table(),
                                    pair.later().value(),
                                    laterKind.table(),
                                    relation,
                                    pair.person(),
                                    change.now()))
                            .toList());
        }
    }

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
