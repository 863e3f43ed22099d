package org.commonhall.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.OutcomeUnknown;
import org.commonhall.StorageUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Holds for any adapter that a transaction is dead after its work returned and after any call threw, and that it goes on
 * after nested work that was undone, so that the adapter's own transaction need not. Used by one thread.
 */
public final class GuardedTransaction implements StorageTransaction {
    private final StorageTransaction inner;
    private final @Nullable Supplier<Mark> marks;
    private boolean ended;
    private @Nullable Throwable failure;

    private GuardedTransaction(StorageTransaction inner, @Nullable Supplier<Mark> marks) {
        this.inner = inner;
        this.marks = marks;
    }

    /** A state that a transaction can be set back to. */
    @FunctionalInterface
    public interface Mark {

        /** Undoes everything that was changed since. */
        void undo();

        /** Forgets the mark, since what was changed stays. */
        default void release() {}
    }

    /**
     * Runs work on a guarded transaction of a store without {@link StorageFeature#NESTED}. It neither commits nor rolls
     * back: when it returns, the caller commits; when it throws, the caller rolls back.
     *
     * @param <R> what the work gives
     * @param inner the adapter's transaction
     * @param work the work
     * @return what the work gave
     * @throws IllegalStateException if the work returned although one of its calls had thrown
     */
    public static <R extends @Nullable Object> R run(StorageTransaction inner, TransactionWork<R> work) {
        return run(new GuardedTransaction(inner, null), work);
    }

    /**
     * Runs work on a guarded transaction of a store with {@link StorageFeature#NESTED}, as {@link
     * #run(StorageTransaction, TransactionWork)} does. Nested work takes a mark and, where it refuses, is undone by it.
     *
     * @param <R> what the work gives
     * @param inner the adapter's transaction, whose own {@code nested} is not called
     * @param marks marks the present state of the transaction; throws {@link NestingRefused} if it cannot
     * @param work the work
     * @return what the work gave
     * @throws IllegalStateException if the work returned although one of its calls had thrown
     */
    public static <R extends @Nullable Object> R run(
            StorageTransaction inner, Supplier<Mark> marks, TransactionWork<R> work) {
        return run(new GuardedTransaction(inner, marks), work);
    }

    private static <R extends @Nullable Object> R run(GuardedTransaction guarded, TransactionWork<R> work) {
        try {
            R result = work.run(guarded);
            guarded.requireAlive();
            return result;
        } finally {
            guarded.ended = true;
        }
    }

    @Override
    public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        return guard(() -> inner.find(type, id));
    }

    @Override
    public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
        return guard(() -> inner.lock(type, id));
    }

    @Override
    public <T extends Record> List<T> insert(RecordType<T> type, List<T> records) {
        return guard(() -> inner.insert(type, records));
    }

    @Override
    public <T extends Record> List<T> update(RecordType<T> type, List<T> records) {
        return guard(() -> inner.update(type, records));
    }

    @Override
    public <T extends Record> void delete(RecordType<T> type, List<T> records) {
        guard(() -> {
            inner.delete(type, records);
            return records;
        });
    }

    @Override
    public <T extends Record> List<T> select(Query<T> query) {
        return guard(() -> inner.select(query));
    }

    @Override
    public <T extends Record> Map<Id<T>, T> findAll(RecordType<T> type, Set<Id<T>> ids) {
        return guard(() -> inner.findAll(type, ids));
    }

    @Override
    public List<Record> selectAll(List<? extends Query<?>> queries) {
        return guard(() -> inner.selectAll(queries));
    }

    @Override
    public <T extends Record> List<T> lockAll(RecordType<T> type, Collection<Id<T>> ids) {
        return guard(() -> inner.lockAll(type, ids));
    }

    @Override
    public <T extends Record> boolean adjust(
            RecordType<T> type, Id<T> id, Attribute<T, Long> counter, long delta, Condition<T> guard) {
        return guard(() -> inner.adjust(type, id, counter, delta, guard));
    }

    @Override
    public <T extends Record> long count(Query<T> query) {
        return guard(() -> inner.count(query));
    }

    @Override
    public <T extends Record> List<Summary.Row> summarise(Summary<T> summary) {
        return guard(() -> inner.summarise(summary));
    }

    @Override
    public <R extends @Nullable Object> R nested(TransactionWork<R> work) {
        requireAlive();
        if (marks == null) {
            return work.run(this);
        }
        Mark mark = mark(marks);
        R result;
        try {
            result = work.run(this);
            requireAlive();
        } catch (Throwable thrown) {
            undo(mark, thrown);
            throw thrown;
        }
        guard(() -> {
            mark.release();
            return result;
        });
        return result;
    }

    private Mark mark(Supplier<Mark> taken) {
        try {
            return taken.get();
        } catch (NestingRefused missing) {
            throw missing;
        } catch (Throwable thrown) {
            failure = thrown;
            throw thrown;
        }
    }

    /** The transaction lives on only if it is surely set back. */
    private void undo(Mark mark, Throwable thrown) {
        if (!confines(thrown) || (failure != null && !confines(failure))) {
            failure = failure != null ? failure : thrown;
            return;
        }
        try {
            mark.undo();
            failure = null;
        } catch (Throwable lost) {
            lost.addSuppressed(thrown);
            failure = lost;
            throw lost;
        }
    }

    /**
     * Tells whether nested work that throws this is undone by itself. Anything else ends the whole transaction.
     *
     * @param thrown what the work threw
     * @return true for what refuses, false for what fails
     */
    public static boolean confines(Throwable thrown) {
        return thrown instanceof CommonhallException
                ? !(thrown instanceof OutcomeUnknown || thrown instanceof StorageUnavailable)
                        && (!(thrown.getCause() instanceof StorageException) || confines(thrown.getCause()))
                : thrown instanceof StaleRecord
                        || thrown instanceof UniqueValueTaken
                        || thrown instanceof DuplicateRecord
                        || thrown instanceof MissingReference
                        || thrown instanceof ReferencedRecord
                        || thrown instanceof LockTimeout;
    }

    private <R extends @Nullable Object> R guard(Supplier<R> call) {
        requireAlive();
        try {
            return call.get();
        } catch (Throwable thrown) {
            failure = thrown;
            throw thrown;
        }
    }

    private void requireAlive() {
        if (ended || failure != null) {
            throw new IllegalStateException(
                    ended ? "the transaction is over" : "the transaction failed and takes no more calls", failure);
        }
    }
}
