package org.commonhall.storage;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * One transaction. Used by one thread; every call after the work returned, or after any call threw, fails with
 * {@link IllegalStateException}. Only {@link #nested} work that was undone lets it live on.
 */
public interface StorageTransaction {

    /**
     * Finds a record as this transaction sees it.
     *
     * @param <T> the kind
     * @param type the kind
     * @param id the identity
     * @return the record, empty if there is none
     */
    <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id);

    /**
     * Finds a record in its newest committed state and holds it until the transaction ends: others that lock, update or
     * delete it wait, others that read or reference it do not. Holds nothing where nothing is found.
     *
     * @param <T> the kind
     * @param type the kind
     * @param id the identity
     * @return the record, empty if there is none
     * @throws LockTimeout if it stays held by somebody else for longer than the store waits
     * @throws TransactionConflict if waiting would never end
     */
    <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id);

    /**
     * Stores new records, all or none.
     *
     * @param <T> the kind
     * @param type the kind
     * @param records the records, each with version 0
     * @return the records as stored, in the same order, each with version 1
     * @throws DuplicateRecord if an id is taken
     * @throws UniqueValueTaken if a unique key is taken
     * @throws MissingReference if a referenced record does not exist
     */
    <T extends Record> List<T> insert(RecordType<T> type, List<T> records);

    /**
     * Stores the next state of records, all or none.
     *
     * @param <T> the kind
     * @param type the kind
     * @param records the records, each with the version it was read at
     * @return the records as stored, in the same order, each with its version raised by one
     * @throws StaleRecord if a record is missing or has another version
     * @throws UniqueValueTaken if a unique key is taken
     * @throws MissingReference if a referenced record does not exist
     */
    <T extends Record> List<T> update(RecordType<T> type, List<T> records);

    /**
     * Deletes records, all or none, together with the parts that cascade.
     *
     * @param <T> the kind
     * @param type the kind
     * @param records the records, each with the version it was read at
     * @throws StaleRecord if a record is missing or has another version
     * @throws ReferencedRecord if a record that stays references one
     */
    <T extends Record> void delete(RecordType<T> type, List<T> records);

    /**
     * Finds records by a condition, own changes included, in a total order: the query's orders, then the id.
     *
     * @param <T> the kind
     * @param query condition, order, position and limit
     * @return the records
     */
    <T extends Record> List<T> select(Query<T> query);

    /**
     * Finds several records at once.
     *
     * @param <T> the kind
     * @param type the kind
     * @param ids the identities
     * @return those that exist
     */
    default <T extends Record> Map<Id<T>, T> findAll(RecordType<T> type, Set<Id<T>> ids) {
        return ids.isEmpty()
                ? ImmutableMap.of()
                : select(Query.of(type).where(type.id().in(ids))).stream()
                        .collect(ImmutableMap.toImmutableMap(type::idOf, record -> record));
    }

    /**
     * Answers several queries at once, in SQL by one statement for a few of them.
     *
     * @param queries the queries, each of a kind of its own
     * @return what {@link #select} finds by each, one after the other
     */
    default List<Record> selectAll(List<? extends Query<?>> queries) {
        List<Record> found = new ArrayList<>();
        queries.forEach(query -> found.addAll(select(query)));
        return found;
    }

    /**
     * Locks several records, always in the order of their ids so that two callers never wait for each other.
     *
     * @param <T> the kind
     * @param type the kind
     * @param ids the identities
     * @return those that exist, in the order of their ids
     */
    default <T extends Record> List<T> lockAll(RecordType<T> type, Collection<Id<T>> ids) {
        List<T> locked = new ArrayList<>();
        ids.stream().sorted().distinct().forEach(id -> lock(type, id).ifPresent(locked::add));
        return locked;
    }

    /**
     * Adds to a counter if a guard holds, and raises the record's version; in SQL one statement.
     *
     * @param <T> the kind
     * @param type the kind
     * @param id the identity
     * @param counter an INTEGER attribute that is present
     * @param delta what to add
     * @param guard what must hold before the addition
     * @return false where the record is missing or the guard refuses, and then nothing has changed
     */
    default <T extends Record> boolean adjust(
            RecordType<T> type, Id<T> id, Attribute<T, Long> counter, long delta, Condition<T> guard) {
        Optional<T> locked = lock(type, id).filter(record -> ConditionEvaluator.holds(guard, record));
        locked.ifPresent(record -> {
            long present = (Long) counter.stored(record).orElseThrow();
            update(type, List.of(type.with(record, counter, Math.addExact(present, delta))));
        });
        return locked.isPresent();
    }

    /**
     * Counts what a query finds, its order, position and limit set aside.
     *
     * @param <T> the kind
     * @param query the query
     * @return zero or more
     */
    default <T extends Record> long count(Query<T> query) {
        return select(query.all()).size();
    }

    /**
     * Groups and sums.
     *
     * @param <T> the kind
     * @param summary condition, groups and measures
     * @return a row a group in the order of the group's values, absent first; without groups exactly one row
     */
    default <T extends Record> List<Summary.Row> summarise(Summary<T> summary) {
        return QueryEvaluator.summarise(summary, select(Query.of(summary.type()).where(summary.condition())));
    }

    /**
     * Runs work inside this transaction that is undone as a whole where it refuses, after which this transaction goes on
     * with everything that was done before; needs {@link StorageFeature#NESTED}. A refusal is a {@link
     * org.commonhall.CommonhallException} of a rule, {@link StaleRecord}, {@link UniqueValueTaken}, {@link
     * DuplicateRecord}, {@link MissingReference}, {@link ReferencedRecord} and {@link LockTimeout}. Everything else, above
     * all {@link TransactionConflict}, {@link TransactionCancelled} and {@link StoreUnavailable}, ends the whole transaction,
     * which takes no more calls and is not committed even if the caller catches it. Locks taken inside stay held or are
     * free after the work was undone: nobody relies on either. Without the feature it only runs the work.
     *
     * @param <R> what the work gives
     * @param work the work, on this same transaction; it may nest further
     * @return what the work gave
     * @throws NestingRefused if this transaction cannot be set back, before anything is done; it goes on
     * @throws StorageException as the work's calls report it, or if the work could not be undone
     * @throws IllegalStateException if the work returned although one of its calls had thrown
     */
    default <R extends @Nullable Object> R nested(TransactionWork<R> work) {
        return work.run(this);
    }
}
