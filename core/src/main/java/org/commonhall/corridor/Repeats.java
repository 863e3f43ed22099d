package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** Finds what came of an earlier call with the same key, for the same actor who still has the right. */
record Repeats(Corridor corridor, Engine engine) {

    /** One call with everything that a repeat is known by. */
    record Attempt<T extends Record>(
            Call by,
            Command command,
            String event,
            RecordType<T> type,
            Function<Change, T> work,
            @Nullable CommandDigest digest) {}

    /** The receipt of the first call, for the same actor with the same content who still has the right. */
    <T extends Record> Optional<Outcome<T>> of(Attempt<T> attempt) {
        Optional<Outcome<T>> earlier = corridor.read(
                attempt.by().actor(),
                reading -> entryOf(reading, attempt.by()).map(entry -> {
                    CommandDigest digest = Objects.requireNonNull(attempt.digest());
                    if (!entry.subjectKind().equals(attempt.type().table())
                            || !digest.matches(entry.commandDigest(), reading.transaction)) {
                        throw new Conflict("command.id.reused", null);
                    }
                    return then(reading, attempt, entry);
                }));
        Actor actor = attempt.by().actor();
        // Without the seen version, which is an old one by now and would be refused before the right is asked for.
        earlier.ifPresent(known -> corridor.requireStillAllowed(transaction -> {
            T done = attempt.work()
                    .apply(Change.probing(
                            engine, transaction, actor, engine.now(), attempt.command(), attempt.event()));
            return attempt.type().versionOf(done) > 0;
        }));
        return earlier;
    }

    static <T extends Record> Outcome<T> then(Reading reading, Attempt<T> attempt, JournalEntry entry) {
        T subject = reading.find(attempt.type(), new Id<T>(entry.subject())).orElse(null);
        return new Outcome<>(Receipts.of(reading.schema(), attempt.type(), entry, subject, null), true, entry.at());
    }

    <T extends Record> Optional<ImmutableList<Receipt<T>>> ofBulk(
            Call by, @Nullable CommandDigest digest, RecordType<T> type, Consumer<BulkChange> work) {
        if (digest == null) {
            return Optional.empty();
        }
        Optional<ImmutableList<Receipt<T>>> earlier = corridor.read(
                by.actor(),
                reading -> entryOf(reading, by).map(entry -> {
                    if (!digest.matches(entry.commandDigest(), reading.transaction)) {
                        throw new Conflict("command.id.reused", null);
                    }
                    return Receipts.bulk(reading, type, entry);
                }));
        earlier.ifPresent(known -> corridor.requireStillAllowed(transaction -> {
            work.accept(BulkChange.probing(engine, transaction, by.actor(), engine.now()));
            return true;
        }));
        return earlier;
    }

    private static Optional<JournalEntry> entryOf(Reading reading, Call by) {
        return reading
                .select(Query.of(JournalEntry.TYPE).where(JournalEntry.COMMAND_ID.is(Objects.requireNonNull(by.key()))))
                .stream()
                .findAny();
    }
}
