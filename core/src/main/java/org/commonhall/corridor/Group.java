package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.RuleViolation;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.NestingRefused;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageTransaction;
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
        if (reading) {
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
}
