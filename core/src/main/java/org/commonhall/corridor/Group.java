package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.storage.Condition;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.NestingRefused;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.Summary;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/**
 * One transaction that several commands share, and the entries to tell listeners of once it is committed. A command that
 * is refused leaves nothing, and the group goes on; where the store cannot undo it, or where more than a rule refused, the
 * group can only roll back.
 */
final class Group {
    private final StorageTransaction transaction;
    private final boolean trial;
    private final Set<JournalEntry> shown;
    private final List<JournalEntry> entries = new ArrayList<>();
    private boolean nests;
    private @Nullable Throwable ended;
    private boolean over;
    private boolean reading;
    private boolean paging;
    private @Nullable Instant now;

    /**
     * A group that has done nothing yet.
     *
     * @param transaction the transaction
     * @param nests whether the store undoes nested work
     * @param trial whether all of it is a preview
     * @param shown collects the entries of what was read, also of what is undone
     */
    Group(StorageTransaction transaction, boolean nests, boolean trial, Set<JournalEntry> shown) {
        this.transaction = transaction;
        this.nests = nests;
        this.trial = trial;
        this.shown = shown;
    }

    /** Takes reads only. */
    Group reading() {
        reading = true;
        return this;
    }

    Set<JournalEntry> shown() {
        return shown;
    }

    /** The moment of a read; the reads of one page have the same. */
    Instant now(Engine engine) {
        if (!reading) {
            return engine.now();
        }
        if (now == null) {
            now = engine.now();
        }
        return now;
    }

    /** What a piece of work gave, and the entries to tell listeners of. */
    record Done<R extends @Nullable Object>(R result, ImmutableList<JournalEntry> entries) {}

    boolean trial() {
        return trial;
    }

    boolean nests() {
        return nests;
    }

    /** Adds a piece of work that leaves nothing where it is refused. */
    <R extends @Nullable Object> R run(TransactionWork<Done<R>> work) {
        requireGoing();
        requireWriting();
        int before = entries.size();
        try {
            Done<R> done = nested(work);
            entries.addAll(done.entries());
            return done.result();
        } catch (RuntimeException | Error thrown) {
            forget(before);
            if (!nests || !GuardedTransaction.confines(thrown)) {
                ended = thrown;
            }
            throw thrown;
        }
    }

    /** As {@link #run}, with its entries. */
    <R extends @Nullable Object> Done<R> done(TransactionWork<Done<R>> work) {
        R result = run(work);
        return new Done<>(result, ImmutableList.copyOf(entries));
    }

    // A call on the hall of this group, made inside a group inside it, is undone with that one.
    private void forget(int before) {
        entries.subList(before, entries.size()).clear();
    }

    private <R extends @Nullable Object> R nested(TransactionWork<R> work) {
        if (nests) {
            try {
                return transaction.nested(work);
            } catch (NestingRefused missing) {
                nests = false;
            }
        }
        return work.run(transaction);
    }

    /** Adds work that only reads: a rule that refuses it leaves nothing anyway, and what the store reports ends the group. */
    <R extends @Nullable Object> R read(TransactionWork<Done<R>> work) {
        requireGoing();
        try {
            Done<R> done = work.run(transaction);
            entries.addAll(done.entries());
            shown.addAll(done.entries());
            return done.result();
        } catch (StorageException failure) {
            ended = failure;
            throw failure;
        }
    }

    /** As {@link #read}, for several reads that share what they find: nothing is changed until they are done. */
    <R extends @Nullable Object> R page(TransactionWork<Done<R>> work) {
        boolean outer = paging;
        paging = true;
        try {
            return read(work);
        } finally {
            paging = outer;
        }
    }

    /** Runs work and undoes it, or refuses before anything is done. */
    <R extends @Nullable Object> R undone(TransactionWork<R> work) {
        requireGoing();
        requireWriting();
        Conflict undo = refused(null);
        int before = entries.size();
        List<R> results = new ArrayList<>(1);
        try {
            if (nests) {
                transaction.nested(inside -> {
                    results.add(work.run(inside));
                    throw undo;
                });
            }
        } catch (NestingRefused missing) {
            nests = false;
        } catch (RuntimeException | Error thrown) {
            forget(before);
            if (thrown == undo) {
                return results.get(0);
            }
            if (!GuardedTransaction.confines(thrown)) {
                ended = thrown;
            }
            throw thrown;
        }
        throw new RuleViolation("hall.preview.unsupported");
    }

    /** Does the work of the whole group and gives its entries, or refuses to commit it. Afterwards nothing goes in. */
    <R> Done<R> whole(Function<Group, R> work) {
        try {
            R result = work.apply(this);
            requireGoing();
            return new Done<>(result, ImmutableList.copyOf(entries));
        } catch (CommonhallException refusal) {
            throw reported(refusal);
        } finally {
            over = true;
        }
    }

    private void requireWriting() {
        if (reading || paging) {
            throw new RuleViolation("hall.reading.command");
        }
    }

    private void requireGoing() {
        if (over) {
            throw new Conflict("group.over", null);
        }
        if (ended != null) {
            throw refused(ended);
        }
    }

    private static Conflict refused(@Nullable Throwable cause) {
        return new Conflict("group.refused", cause);
    }

    /**
     * Gives what is to be reported of a refusal that nobody in the group has caught: what made the store end the
     * transaction, or a lost race, after which the whole group may run again.
     */
    private static RuntimeException reported(CommonhallException refusal) {
        for (Throwable cause = refusal.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageException failure
                    && (failure instanceof StaleRecord || !GuardedTransaction.confines(failure))) {
                return failure;
            }
        }
        return refusal;
    }

    /**
     * A transaction of reads that asks the store each thing once: what was found by one read is known to the next. It forgets
     * a kind of record of which one is written, such as the entry of a disclosure. Used by one thread.
     */
    static final class Remembering implements StorageTransaction {
        private static final int ANSWERS = 128;
        private static final int RECORDS = 1_000;
        /** Longer answers are not kept, so that a long export holds one page at a time. */
        private static final int LONG = 200;

        private final StorageTransaction inner;
        private final Map<Asked, Object> answers = bounded(ANSWERS);
        private final Map<Key, Optional<? extends Record>> records = bounded(RECORDS);

        private Remembering(StorageTransaction inner) {
            this.inner = inner;
        }

        static StorageTransaction of(StorageTransaction inner) {
            return inner instanceof Remembering ? inner : new Remembering(inner);
        }

        private record Key(RecordType<?> type, Id<?> id) {}

        private record Asked(RecordType<?> type, Object question) {}

        private static <K, V> Map<K, V> bounded(int most) {
            return new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                    return size() > most;
                }
            };
        }

        @Override
        @SuppressWarnings("unchecked") // kept under its own type
        public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
            Key key = new Key(type, id);
            Optional<T> known = (Optional<T>) records.get(key);
            if (known == null) {
                known = inner.find(type, id);
                records.put(key, known);
            }
            return known;
        }

        @Override
        @SuppressWarnings("unchecked") // as in find
        public <T extends Record> Map<Id<T>, T> findAll(RecordType<T> type, Set<Id<T>> ids) {
            Map<Id<T>, T> found = new LinkedHashMap<>();
            Set<Id<T>> unknown = new LinkedHashSet<>();
            for (Id<T> id : ids) {
                Optional<T> known = (Optional<T>) records.get(new Key(type, id));
                if (known == null) {
                    unknown.add(id);
                } else {
                    known.ifPresent(record -> found.put(id, record));
                }
            }
            if (!unknown.isEmpty()) {
                Map<Id<T>, T> rest = inner.findAll(type, unknown);
                unknown.forEach(id -> records.put(new Key(type, id), Optional.ofNullable(rest.get(id))));
                found.putAll(rest);
            }
            return found;
        }

        @Override
        public List<Record> selectAll(List<? extends Query<?>> queries) {
            List<Record> found = new ArrayList<>();
            List<Query<?>> rest = new ArrayList<>();
            queries.forEach(query -> rest(query, found).ifPresent(rest::add));
            if (!rest.isEmpty()) {
                List<Record> asked = inner.selectAll(rest);
                rest.forEach(query -> keepOf(query, asked));
                found.addAll(asked);
            }
            return found;
        }

        /** What is left to ask; what is known is added to what was found. */
        private <T extends Record> Optional<Query<T>> rest(Query<T> query, List<Record> found) {
            RecordType<T> type = query.type();
            if (answers.containsKey(new Asked(type, query))) {
                found.addAll(select(query));
                return Optional.empty();
            }
            Optional<ImmutableSet<Id<T>>> ids = ids(query);
            if (ids.isEmpty()) {
                return Optional.of(query);
            }
            Set<Id<T>> unknown = new LinkedHashSet<>();
            for (Id<T> id : ids.get()) {
                Optional<? extends Record> known = records.get(new Key(type, id));
                if (known == null) {
                    unknown.add(id);
                } else {
                    known.ifPresent(found::add);
                }
            }
            return unknown.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Query.of(type).where(type.id().in(unknown)));
        }

        /** The identities that a query asks for and nothing else. */
        private static <T extends Record> Optional<ImmutableSet<Id<T>>> ids(Query<T> query) {
            return query.condition() instanceof Condition.And<T> and
                            && and.parts().size() == 1
                            && and.parts().get(0) instanceof Condition.In<T> in
                            && in.attribute().equals(query.type().id())
                    ? Optional.of(
                            in.values().stream().map(id -> new Id<T>((UUID) id)).collect(ImmutableSet.toImmutableSet()))
                    : Optional.empty();
        }

        private <T extends Record> void keepOf(Query<T> query, List<Record> asked) {
            RecordType<T> type = query.type();
            ImmutableList<T> found = ImmutableList.copyOf(Iterables.filter(asked, type.javaType()));
            Map<Id<T>, T> known = Maps.uniqueIndex(found, type::idOf);
            ids(query)
                    .ifPresentOrElse(
                            ids -> ids.forEach(
                                    id -> records.put(new Key(type, id), Optional.ofNullable(known.get(id)))),
                            () -> keep(query, found));
        }

        private <T extends Record> void keep(Query<T> query, ImmutableList<T> found) {
            if (found.size() <= LONG) {
                answers.put(new Asked(query.type(), query), found);
                RecordType<T> type = query.type();
                found.forEach(record -> records.put(new Key(type, type.idOf(record)), Optional.of(record)));
            }
        }

        @Override
        @SuppressWarnings("unchecked") // a query finds records of its own type
        public <T extends Record> List<T> select(Query<T> query) {
            Asked asked = new Asked(query.type(), query);
            Object known = answers.get(asked);
            if (known != null) {
                return (List<T>) known;
            }
            ImmutableList<T> found = ImmutableList.copyOf(inner.select(query));
            keep(query, found);
            return found;
        }

        @Override
        public <T extends Record> long count(Query<T> query) {
            return (Long) answers.computeIfAbsent(
                    new Asked(query.type(), List.of("count", query.condition())), absent -> inner.count(query));
        }

        @Override
        @SuppressWarnings("unchecked") // the answer to a summary is its rows
        public <T extends Record> List<Summary.Row> summarise(Summary<T> summary) {
            return (List<Summary.Row>)
                    answers.computeIfAbsent(new Asked(summary.type(), summary), absent -> inner.summarise(summary));
        }

        private StorageTransaction changing(RecordType<?> type) {
            answers.keySet().removeIf(asked -> asked.type().equals(type));
            records.keySet().removeIf(key -> key.type().equals(type));
            return inner;
        }

        @Override
        public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
            return changing(type).lock(type, id);
        }

        @Override
        public <T extends Record> List<T> insert(RecordType<T> type, List<T> inserted) {
            return changing(type).insert(type, inserted);
        }

        @Override
        public <T extends Record> List<T> update(RecordType<T> type, List<T> updated) {
            return changing(type).update(type, updated);
        }

        @Override
        public <T extends Record> void delete(RecordType<T> type, List<T> deleted) {
            changing(type).delete(type, deleted);
        }

        @Override
        public <R extends @Nullable Object> R nested(TransactionWork<R> work) {
            answers.clear();
            records.clear();
            return inner.nested(work);
        }
    }
}
