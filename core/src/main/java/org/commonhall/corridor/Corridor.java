package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.StorageUnavailable;
import org.commonhall.storage.CommitUnknown;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/**
 * The one way through which every change and every read goes: validate, open a transaction, run the use case, journal,
 * commit, tell listeners. Reruns the whole use case on a conflict that is safe to rerun; looks up the command on an
 * unknown outcome and never runs it blindly again. Thread-safe unless bound to a transaction.
 */
public final class Corridor {
    private static final System.Logger LOG = System.getLogger(Corridor.class.getName());

    private final Hall hall;
    private final @Nullable Group group;
    private final boolean preview;

    private Corridor(Hall hall, @Nullable Group group, boolean preview) {
        this.hall = hall;
        this.group = group;
        this.preview = preview;
    }

    public static Corridor of(Hall hall) {
        return new Corridor(hall, null, false);
    }

    public Corridor previewing() {
        return new Corridor(hall, group, true);
    }

    /** One transaction that several commands share, and the entries to tell listeners of once it is committed. */
    record Group(StorageTransaction transaction, List<JournalEntry> entries) {}

    /**
     * Runs a command.
     *
     * @param <T> the kind of record the command is about
     * @param by who
     * @param command what; a null is refused like any other bad input
     * @param event what happened then, such as {@code request.answered}
     * @param type the kind of record the use case returns, the subject of the journal entry
     * @param work the use case; it may run several times and must do nothing outside its transaction
     * @return the record as stored; on a safe repeat, as it is now
     * @throws CommonhallException every refusal and failure
     */
    public <T extends Record> T run(
            Actor by, Command command, String event, RecordType<T> type, Function<Change, T> work) {
        hall.check().require(command);
        UUID commandId = command.commandId();
        CommandDigest digest = commandId == null ? null : CommandDigest.of(by, command);
        if (commandId != null && (group != null || hall.joining())) {
            // A refused insert would spoil the host's transaction, so the repeat is found before anything is tried.
            Optional<T> earlier = read(by, reading -> repeated(reading, commandId, digest, type));
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        Id<JournalEntry> entryId = new Id<>(hall.nextId());
        Instant now = hall.now();
        try {
            return write(
                    transaction -> {
                        Change change = new Change(hall, transaction, by, now, command, event);
                        T subject = work.apply(change);
                        Optional<JournalEntry> entry = change.entry(entryId, type, subject, digest);
                        entry.ifPresent(made -> transaction.insert(JournalEntry.TYPE, ImmutableList.of(made)));
                        return new Done<>(subject, entry.map(ImmutableList::of).orElse(ImmutableList.of()));
                    },
                    command.seen() == null);
        } catch (StorageException | CommonhallException refused) {
            return afterRefusal(by, commandId, digest, entryId, type, refused);
        }
    }

    /**
     * Changes many subjects in one transaction with a sealed journal entry each.
     *
     * @param <R> what the work gives
     * @param by who
     * @param work the use case; it authorises by itself
     * @return what the work gave
     * @throws CommonhallException every refusal and failure
     */
    public <R> R bulk(Actor by, Function<BulkChange, R> work) {
        return translated(() -> write(
                transaction -> {
                    Sealing sealing = Sealing.begin(transaction);
                    BulkChange bulk = new BulkChange(hall, transaction, by, hall.now());
                    R result = work.apply(bulk);
                    return new Done<>(result, sealing.insert(bulk.entries()));
                },
                true));
    }

    /**
     * Changes many subjects as one command asks, in one transaction with a sealed journal entry each.
     *
     * @param <R> what the work gives
     * @param by who
     * @param command what is asked; it is validated before a transaction is opened
     * @param work the use case; it authorises by itself
     * @return what the work gave
     * @throws CommonhallException every refusal and failure
     */
    public <R> R bulk(Actor by, Command command, Function<BulkChange, R> work) {
        hall.check().require(command);
        return bulk(by, work);
    }

    /**
     * Runs a read. What it {@linkplain Reading#disclosed discloses} is journaled in the same transaction.
     *
     * @param <R> what it gives
     * @param by who
     * @param work the read
     * @return what the work gave
     * @throws CommonhallException every refusal and failure
     */
    public <R extends @Nullable Object> R read(Actor by, Function<Reading, R> work) {
        List<JournalEntry> disclosed = new ArrayList<>();
        TransactionWork<R> reading = transaction -> {
            Reading begun = new Reading(hall, transaction, by, hall.now());
            R result = work.apply(begun);
            disclosed.addAll(begun.disclosures());
            return result;
        };
        R result = translated(() -> group != null
                ? reading.run(group.transaction())
                : hall.storage().inTransaction(reading));
        if (group != null) {
            group.entries().addAll(disclosed);
        } else if (!hall.joining()) {
            tell(disclosed);
        }
        return result;
    }

    /**
     * Seals what has been journaled so far, in its own transaction.
     *
     * @return how many entries were sealed by this call
     */
    public int seal() {
        return translated(() -> Retry.run(() -> hall.storage().inTransaction(Sealing::sealPending), !hall.joining()));
    }

    public <R> R group(Consumer<Runnable> afterCommit, Function<Corridor, R> work) {
        if (group != null) {
            return work.apply(this);
        }
        TransactionWork<Done<R>> grouped = transaction -> {
            List<JournalEntry> entries = new ArrayList<>();
            R result = work.apply(new Corridor(hall, new Group(transaction, entries), false));
            return new Done<>(result, ImmutableList.copyOf(entries));
        };
        Done<R> done = translated(() -> preview ? Preview.of(hall.storage(), grouped) : commit(grouped, true));
        if (!preview) {
            afterCommit.accept(() -> tell(done.entries()));
        }
        return done.result();
    }

    void tell(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            for (ChangeListener listener : hall.listeners()) {
                try {
                    listener.changed(entry);
                } catch (Throwable bad) { // a listener must not turn a committed command into a failure
                    LOG.log(System.Logger.Level.ERROR, "listener failed on " + entry.event(), bad);
                }
            }
        }
    }

    private record Done<R>(R result, ImmutableList<JournalEntry> entries) {}

    private <R> R write(TransactionWork<Done<R>> work, boolean rerunStale) {
        if (group != null) {
            Done<R> done = work.run(group.transaction());
            group.entries().addAll(done.entries());
            return done.result();
        }
        if (preview) {
            return Preview.of(hall.storage(), work).result();
        }
        Done<R> done = commit(work, rerunStale);
        if (!hall.joining()) {
            tell(done.entries());
        }
        return done.result();
    }

    private <R> Done<R> commit(TransactionWork<Done<R>> work, boolean rerunStale) {
        return Retry.run(() -> hall.storage().inTransaction(work), !hall.joining(), rerunStale);
    }

    private <T extends Record> T afterRefusal(
            Actor by,
            @Nullable UUID commandId,
            @Nullable CommandDigest digest,
            Id<JournalEntry> entryId,
            RecordType<T> type,
            RuntimeException refused) {
        RuntimeException outcome = refused;
        // The one who opened the transaction reruns or translates; a joined command passes the report on as it is.
        if (group == null && refused instanceof StorageException failure) {
            outcome = Failures.translate(failure);
        }
        if (group != null || hall.joining() || preview) {
            throw outcome;
        }
        try {
            Optional<T> stored = Optional.empty();
            if (commandId != null) {
                stored = read(by, reading -> repeated(reading, commandId, digest, type));
            } else if (refused instanceof CommitUnknown) {
                stored = read(
                        by,
                        reading -> reading.find(JournalEntry.TYPE, entryId)
                                .flatMap(entry -> reading.find(type, new Id<T>(entry.subject()))));
            }
            if (stored.isPresent()) {
                return stored.get();
            }
        } catch (StorageUnavailable lookup) {
            outcome.addSuppressed(lookup);
        }
        throw outcome;
    }

    private <T extends Record> Optional<T> repeated(
            Reading reading, UUID commandId, @Nullable CommandDigest digest, RecordType<T> type) {
        return reading.select(Query.of(JournalEntry.TYPE).where(JournalEntry.COMMAND_ID.is(commandId))).stream()
                .findAny()
                .map(entry -> {
                    if (!entry.subjectKind().equals(type.table())
                            || digest == null
                            || !digest.matches(entry.commandDigest(), reading.transaction)) {
                        throw new Conflict("command.id.reused", null);
                    }
                    return reading.get(type, new Id<T>(entry.subject()));
                });
    }

    private <R extends @Nullable Object> R translated(Supplier<R> call) {
        try {
            return call.get();
        } catch (StorageException failure) {
            throw group == null ? Failures.translate(failure) : failure;
        }
    }
}
