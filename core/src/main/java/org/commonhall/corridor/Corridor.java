package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.StorageUnavailable;
import org.commonhall.corridor.Group.Done;
import org.commonhall.corridor.Group.Remembering;
import org.commonhall.storage.CommitUnknown;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/**
 * The one way through which every change and every read goes: validate, open a transaction, run the use case, journal,
 * commit, tell listeners. Reruns the whole use case on a conflict that is safe to rerun; looks up the command on an
 * unknown outcome and never runs it blindly again. Thread-safe unless bound to a transaction.
 */
public final class Corridor {
    final Engine engine;
    private final CommandCheck check;
    private final @Nullable Corridor owning;
    private final @Nullable Group group;
    private final boolean preview;

    private Corridor(
            Engine engine, CommandCheck check, @Nullable Corridor owning, @Nullable Group group, boolean preview) {
        this.engine = engine;
        this.check = check;
        this.owning = owning;
        this.group = group;
        this.preview = preview;
    }

    /**
     * Opens the store of a hall and the way to it.
     *
     * @param engine everything a use case needs
     * @return the corridor
     * @throws StorageUnavailable if the store cannot be reached or does not fit
     */
    public static Corridor open(Engine engine) {
        Opening.open(engine);
        Validator validator = engine.validator();
        CommandCheck check = validator == null ? CommandCheck.own() : CommandCheck.by(validator);
        return new Corridor(engine, check, null, null, false);
    }

    /**
     * The same hall inside the host's transactions.
     *
     * @param joined the engine over a store with {@link StorageFeature#JOINING}
     * @return a corridor whose {@link #owning} is this one
     * @throws StorageUnavailable if the store cannot be reached or does not fit
     */
    public Corridor joining(Engine joined) {
        translated(() -> {
            joined.storage().open(joined.schema());
            return true;
        });
        return new Corridor(joined, check, this, null, false);
    }

    /**
     * The corridor for what needs a transaction of its own, such as sealing the journal.
     *
     * @return this one, unless its store joins the host's transactions
     */
    public Corridor owning() {
        return owning == null ? this : owning;
    }

    /**
     * The same corridor for trying commands out: they walk all of it, and nothing is stored, journaled or told. Inside a
     * group and over a store that joins the host's transactions it needs {@link StorageFeature#NESTED}, and refuses with
     * {@code hall.preview.unsupported} without. Reads that are journaled are refused with {@code hall.preview.personal}.
     *
     * @return a corridor that rolls every command back
     */
    public Corridor previewing() {
        return new Corridor(engine, check, owning, group, true);
    }

    /**
     * Tells whether commands are only tried out here, so that what stays hidden until it is stored is not shown.
     *
     * @return true for a preview, and for a group in one
     */
    public boolean previews() {
        return preview || (group != null && group.trial());
    }

    /**
     * The only source of time.
     *
     * @return the clock of the hall
     */
    public Clock clock() {
        return engine.clock();
    }

    /**
     * Runs a command.
     *
     * @param <T> the kind of record the command is about
     * @param by who, with a key that makes a repeat safe or a seen version where there is one
     * @param command what; a null is refused like any other bad input
     * @param event what happened then, such as {@code request.answered}
     * @param type the kind of record the use case returns, the subject of the journal entry
     * @param work the use case; it may run several times and must do nothing outside its transaction
     * @return what came of it; on a safe repeat, what came of the first call
     * @throws CommonhallException every refusal and failure
     */
    public <T extends Record> Receipt<T> run(
            Call by, Command command, String event, RecordType<T> type, Function<Change, T> work) {
        return outcome(by, command, event, type, work).receipt();
    }

    /**
     * Runs a command that has something to say only once, and so must know whether this was the first call.
     *
     * @param <T> the kind of record the command is about
     * @param by who, with a key that makes a repeat safe or a seen version where there is one
     * @param command what; a null is refused like any other bad input
     * @param event what happened then, such as {@code request.submitted}
     * @param type the kind of record the use case returns, the subject of the journal entry
     * @param work the use case; it may run several times and must do nothing outside its transaction
     * @return what came of it
     * @throws CommonhallException every refusal and failure
     */
    public <T extends Record> Outcome<T> outcome(
            Call by, Command command, String event, RecordType<T> type, Function<Change, T> work) {
        return watched(Watch.nameOf(command), () -> done(by, command, event, type, work));
    }

    private <T extends Record> Outcome<T> done(
            Call by, Command command, String event, RecordType<T> type, Function<Change, T> work) {
        check.require(command);
        Actor actor = InvalidInput.present("by", by).actor();
        CommandDigest digest = by.key() == null ? null : CommandDigest.of(actor, command);
        Repeats.Attempt<T> attempt = new Repeats.Attempt<>(by, command, event, type, work, digest);
        if (digest != null && (group != null || engine.joining() || preview)) {
            // Nothing is looked up afterwards there, so that the repeat is found before anything is tried.
            Optional<Outcome<T>> earlier = repeats().of(attempt);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        Id<JournalEntry> entryId = new Id<>(engine.nextId());
        Instant now = engine.now();
        try {
            return write(
                    transaction -> {
                        Change change = new Change(engine, transaction, by, now, command, event);
                        T subject = Telling.told(change, work);
                        change.requireSeenAsked();
                        Optional<JournalEntry> entry = change.entry(entryId, type, subject, digest);
                        change.journaled();
                        entry.ifPresent(made -> transaction.insert(JournalEntry.TYPE, ImmutableList.of(made)));
                        Receipt<T> receipt = entry.map(
                                        made -> Receipts.of(engine.schema(), type, made, subject, change.because()))
                                .orElseGet(() -> Receipts.unchanged(type, subject, change.because()));
                        return new Done<>(
                                new Outcome<>(receipt, false, now),
                                entry.map(ImmutableList::of).orElse(ImmutableList.of()));
                    },
                    by.seen() == null);
        } catch (StorageException | CommonhallException refused) {
            return afterRefusal(attempt, entryId, refused);
        }
    }

    /**
     * Runs a command of {@link DueWork}.
     *
     * @param <T> the kind of record the command is about
     * @param by the system, with the key of what is due
     * @param command what
     * @param event what happened then
     * @param type the kind of record the use case returns
     * @param work the use case, which changes nothing if nothing is due any more
     * @return whether this call did it
     * @throws CommonhallException every refusal and failure
     */
    public <T extends Record> boolean settle(
            Call by, Command command, String event, RecordType<T> type, Function<Change, T> work) {
        Outcome<T> done = outcome(by, command, event, type, work);
        return !done.repeated() && !done.receipt().event().equals(Receipt.UNCHANGED);
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
        return watched(
                Watch.nameOf(work),
                () -> translated(() -> write(
                        transaction -> {
                            Sealing sealing = Sealing.begin(transaction);
                            BulkChange bulk = new BulkChange(engine, transaction, by, engine.now());
                            R result = Telling.told(bulk, work);
                            bulk.journaled();
                            return new Done<>(result, sealing.insert(bulk.entries()));
                        },
                        true)));
    }

    /**
     * Changes many subjects as one command asks, in one transaction with a sealed journal entry each. With a key, one more
     * entry of the command itself keeps it and names the subjects.
     *
     * @param <T> the kind of the subjects
     * @param by who, with a key that makes a repeat safe or a seen version where there is one
     * @param command what is asked; it is validated before a transaction is opened
     * @param event what the command itself is called in the journal
     * @param type the kind of the subjects
     * @param work the use case; it authorises by itself and gives the subjects, each with an entry
     * @return a receipt a subject, in the order of their entries
     * @throws CommonhallException every refusal and failure
     */
    public <T extends Record> ImmutableList<Receipt<T>> bulk(
            Call by, Command command, String event, RecordType<T> type, Consumer<BulkChange> work) {
        return watched(Watch.nameOf(command), () -> allDone(by, command, event, type, work));
    }

    private <T extends Record> ImmutableList<Receipt<T>> allDone(
            Call by, Command command, String event, RecordType<T> type, Consumer<BulkChange> work) {
        check.require(command);
        CommandDigest digest =
                InvalidInput.present("by", by).key() == null ? null : CommandDigest.of(by.actor(), command);
        Optional<ImmutableList<Receipt<T>>> earlier = repeats().ofBulk(by, digest, type, work);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return translated(() -> write(
                    transaction -> {
                        Sealing sealing = Sealing.begin(transaction);
                        BulkChange bulk = new BulkChange(engine, transaction, by, engine.now());
                        work.accept(bulk);
                        bulk.requireSeenAsked();
                        bulk.journaled();
                        ImmutableList<JournalEntry> entries = bulk.entries();
                        return new Done<>(
                                bulk.receipts(type, entries), sealing.insert(bulk.asked(event, entries, digest)));
                    },
                    by.seen() == null));
        } catch (CommonhallException refused) {
            if (group != null || engine.joining() || preview) {
                throw refused;
            }
            // The same call may have been faster on another way, or its commit was not heard of.
            return repeats().ofBulk(by, digest, type, work).orElseThrow(() -> refused);
        }
    }

    /**
     * Runs a read. What it {@linkplain Reading#disclosed discloses} is journaled in the same transaction, or behind it where
     * that is rolled back; over a store that joins the host's transactions at once, in one of its own.
     *
     * @param <R> what it gives
     * @param by who
     * @param work the read
     * @return what the work gave
     * @throws CommonhallException every refusal and failure
     */
    public <R extends @Nullable Object> R read(Actor by, Function<Reading, R> work) {
        return watched(Watch.nameOf(work), () -> readThrough(by, work));
    }

    private <R extends @Nullable Object> R readThrough(Actor by, Function<Reading, R> work) {
        Instant now = group == null ? engine.now() : group.now(engine);
        TransactionWork<Done<R>> reading = transaction -> {
            Reading begun = new Reading(engine, Remembering.of(transaction), by, now);
            R result = Telling.told(begun, work);
            if (begun.discloses() && previews()) {
                throw new RuleViolation("hall.preview.personal");
            }
            if (owning != null) {
                owning.engine.disclose(begun.disclosures());
                return new Done<>(result, ImmutableList.of());
            }
            return new Done<>(result, ImmutableList.copyOf(begun.journaled()));
        };
        if (group != null) {
            Group around = group;
            return translated(() -> around.read(reading));
        }
        Done<R> done = translated(() -> engine.storage().inTransaction(reading));
        engine.tell(done.entries());
        return done.result();
    }

    /**
     * Refuses a command that is not as its constraints say, for a use case that reads before it runs.
     *
     * @param command the command
     * @throws CommonhallException with each violation
     */
    public void require(Command command) {
        check.require(command);
    }

    /**
     * Seals what has been journaled so far, in its own transaction unless this corridor is bound to one; a preview seals
     * nothing, and what joins the host's transactions has its {@link #owning} one seal.
     *
     * @return how many entries were sealed by this call
     */
    public int seal() {
        if (owning != null) {
            return owning.seal();
        }
        return preview
                ? 0
                : translated(() -> group == null
                        ? Retry.run(() -> engine.storage().inTransaction(Sealing::sealPending))
                        : write(transaction -> new Done<>(Sealing.sealPending(transaction), ImmutableList.of()), true));
    }

    /**
     * Asks the store to leave nothing of a kind's old rows in its files, as {@link org.commonhall.storage.Storage#forget} says.
     *
     * @param type the kind
     * @return false where nobody was asked: in a preview, in a group, and over a store that joins a host's transactions, whose
     *     hall over the owning store does it when it ticks
     * @throws CommonhallException if it could not be done yet
     */
    public boolean forget(RecordType<?> type) {
        return !previews() && group == null && !engine.joining() && translated(() -> engine.forgets(type));
    }

    /**
     * Groups several commands and reads in one transaction. A command, or a group inside the group, that is refused leaves
     * nothing, and the group goes on if the work catches the refusal; on a store without {@link StorageFeature#NESTED} it
     * commits nothing then, and refuses with {@code group.refused}.
     *
     * @param <R> what the work gives
     * @param work the calls, through the corridor it is given
     * @return what the work gave
     */
    public <R> R group(Function<Corridor, R> work) {
        return watched("inTransaction", () -> grouped(work));
    }

    private <R> R grouped(Function<Corridor, R> work) {
        Set<JournalEntry> shown = group == null ? new LinkedHashSet<>() : group.shown();
        TransactionWork<Done<R>> grouped =
                transaction -> whole(new Group(transaction, engine.nests(), previews(), shown), work);
        if (group != null || preview || engine.joining()) {
            return translated(() -> write(grouped, true));
        }
        return kept(shown, () -> commit(grouped, true));
    }

    private <R> Done<R> whole(Group own, Function<Corridor, R> work) {
        return own.whole(going -> work.apply(new Corridor(engine, check, owning, going, false)));
    }

    /**
     * Groups reads in one transaction and at one moment, so that a page costs one connection and no statement twice; a
     * command in it is refused with {@code hall.reading.command}.
     *
     * @param <R> what the work gives
     * @param work the reads, through the corridor it is given
     * @return what the work gave
     */
    public <R> R reading(Function<Corridor, R> work) {
        return watched("reading", () -> readTogether(work));
    }

    private <R> R readTogether(Function<Corridor, R> work) {
        Set<JournalEntry> shown = group == null ? new LinkedHashSet<>() : group.shown();
        TransactionWork<Done<R>> reads = transaction ->
                whole(new Group(Remembering.of(transaction), engine.nests(), previews(), shown).reading(), work);
        if (group != null) {
            Group around = group;
            return translated(() -> around.page(reads));
        }
        return kept(shown, () -> engine.storage().inTransaction(reads));
    }

    private <R> R kept(Set<JournalEntry> shown, Supplier<Done<R>> transaction) {
        try {
            Done<R> done = translated(transaction);
            done.entries().forEach(shown::remove);
            engine.tell(done.entries());
            return done.result();
        } finally {
            engine.discloseUndone(shown);
        }
    }

    private <R extends @Nullable Object> R write(TransactionWork<Done<R>> work, boolean rerunStale) {
        if (preview) {
            return undone(work).result();
        }
        if (group != null) {
            return group.run(work);
        }
        Done<R> done = engine.joining()
                ? engine.storage()
                        .inTransaction(transaction -> joined(transaction, false).done(work))
                : commit(work, rerunStale);
        engine.tell(done.entries());
        return done.result();
    }

    /** Runs work and always rolls it back. */
    private <R> R undone(TransactionWork<R> work) {
        if (group != null) {
            return group.undone(work);
        }
        return engine.joining()
                ? engine.storage()
                        .inTransaction(transaction -> joined(transaction, true).undone(work))
                : Preview.of(engine.storage(), work);
    }

    private Group joined(StorageTransaction transaction, boolean trial) {
        return new Group(transaction, engine.nests(), trial, new LinkedHashSet<>());
    }

    private <R extends @Nullable Object> Done<R> commit(TransactionWork<Done<R>> work, boolean rerunStale) {
        return Retry.run(() -> engine.storage().inTransaction(work), rerunStale);
    }

    private <T extends Record> Outcome<T> afterRefusal(
            Repeats.Attempt<T> attempt, Id<JournalEntry> entryId, RuntimeException refused) {
        CommonhallException outcome = Failures.told(engine, refused);
        if (group != null || engine.joining() || preview) {
            throw outcome;
        }
        try {
            Optional<Outcome<T>> stored = Optional.empty();
            if (attempt.digest() != null) {
                stored = repeats().of(attempt);
            } else if (refused instanceof CommitUnknown) {
                stored = read(
                        attempt.by().actor(),
                        reading -> reading.find(JournalEntry.TYPE, entryId)
                                .map(entry -> Repeats.then(reading, attempt, entry)));
            }
            if (stored.isPresent()) {
                return stored.get();
            }
        } catch (StorageUnavailable lookup) {
            outcome.addSuppressed(lookup);
        }
        throw outcome;
    }

    private Repeats repeats() {
        return new Repeats(this, engine);
    }

    /** Walks the use case again up to where it has authorised, and rolls that back: who lost the right is refused. */
    void requireStillAllowed(TransactionWork<Boolean> useCase) {
        TransactionWork<Boolean> probe = Preview.Probe.of(useCase);
        translated(() -> (group != null && !group.nests())
                ? group.read(transaction -> new Done<>(probe.run(transaction), ImmutableList.of()))
                : undone(probe));
    }

    private <R extends @Nullable Object> R watched(String name, Supplier<R> call) {
        return previews() ? call.get() : Watch.over(engine.observer(), name, call);
    }

    private <R extends @Nullable Object> R translated(Supplier<R> call) {
        try {
            return call.get();
        } catch (StorageException | CommonhallException failure) {
            throw Failures.told(engine, failure);
        }
    }
}
