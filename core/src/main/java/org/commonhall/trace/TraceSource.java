package org.commonhall.trace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** How a capability shows its records in traces; offered by it. Thread-safe. */
public interface TraceSource {

    /**
     * Gives the kinds of records it shows.
     *
     * @return the kinds
     */
    ImmutableSet<RecordType<?>> kinds();

    /**
     * Reads records of one kind: one statement, and the actor's rights.
     *
     * @param reading the transaction
     * @param kind one of its kinds
     * @param ids the records
     * @return what is known of those that exist
     */
    Map<UUID, Shown> shown(Reading reading, RecordType<?> kind, Set<UUID> ids);

    /**
     * Reads where records led to, for a capability that keeps that itself.
     *
     * @param reading the transaction
     * @param kind the kind of the records, of any capability
     * @param ids the records
     * @return the ways that begin or end in one of them, none unless the capability says otherwise
     */
    default ImmutableList<Way> ways(Reading reading, RecordType<?> kind, Set<UUID> ids) {
        return ImmutableList.of();
    }

    /**
     * A way from a record to another.
     *
     * @param earlier the record that came first
     * @param earlierKind its kind
     * @param later the record that followed from it
     * @param laterKind its kind
     * @param relation how one led to the other
     * @param person whose way it is, null where it is nobody's
     */
    record Way(
            UUID earlier,
            RecordType<?> earlierKind,
            UUID later,
            RecordType<?> laterKind,
            TraceRelation relation,
            @Nullable Id<Person> person) {}

    /** How much the actor may see of a record. */
    enum Sight {
        /** Title and state (可见). */
        OPEN,
        /** That something is there, which joins its neighbours (仅见关联). */
        HIDDEN,
        /** Nothing, because it would tell who it is (不可见). */
        NOTHING
    }

    /**
     * What is known of a record.
     *
     * @param sight how much the actor may see
     * @param title one line, null where the record has none
     * @param state where it stands, null where the record has no states
     * @param at when it came about
     * @param person whose it is, null where it is nobody's
     * @param inside the record in whose step it is shown, null where it has its own
     */
    record Shown(
            Sight sight,
            @Nullable Name title,
            @Nullable Explanation state,
            Instant at,
            @Nullable Id<Person> person,
            @Nullable UUID inside) {

        /**
         * A record that is nobody's and stands for itself.
         *
         * @param seen whether the actor may see it; what he may not still joins its neighbours
         * @param title one line
         * @param state where it stands
         * @param at when it came about
         * @return what is known
         */
        public static Shown of(boolean seen, String title, Explanation state, Instant at) {
            return new Shown(seen ? Sight.OPEN : Sight.HIDDEN, new Name(title, title), state, at, null, null);
        }

        /**
         * The same for a record that is somebody's.
         *
         * @param whose the person
         * @return the copy
         */
        public Shown of(Id<Person> whose) {
            return new Shown(sight, title, state, at, whose, inside);
        }
    }
}
