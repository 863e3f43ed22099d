package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageTransaction;
import org.jspecify.annotations.Nullable;

/**
 * Many subjects changed in one transaction, each with a journal entry of its own that is inserted already sealed. Not
 * thread-safe.
 */
public final class BulkChange extends Writing {
    private static final String COMMAND = "command";

    private final Map<UUID, RecordChange> unclaimed = new LinkedHashMap<>();
    private final Map<UUID, Record> subjects = new HashMap<>();
    private final List<JournalEntry> entries = new ArrayList<>();

    BulkChange(Engine engine, StorageTransaction transaction, Call by, Instant now) {
        super(engine, transaction, by, now, false);
    }

    private BulkChange(Engine engine, StorageTransaction transaction, Call by, Instant now, boolean probing) {
        super(engine, transaction, by, now, probing);
    }

    /** One that ends with {@link Preview.Probe} at the first change. */
    static BulkChange probing(Engine engine, StorageTransaction transaction, Call by, Instant now) {
        return new BulkChange(engine, transaction, by, now, true);
    }

    /**
     * Makes the journal entry of one subject out of what was changed in it and in its parts.
     *
     * @param <T> the kind
     * @param event what happened, such as {@code request.imported}
     * @param type the subject's kind
     * @param subject the subject as stored
     * @param note where it came from, never personal, at most 400 characters; null for none
     * @param parts other changed records that belong to it
     */
    public <T extends Record> void entry(
            String event, RecordType<T> type, T subject, @Nullable String note, Id<?>... parts) {
        List<RecordChange> changes = new ArrayList<>();
        claim(type.idOf(subject).value(), changes);
        for (Id<?> part : parts) {
            claim(part.value(), changes);
        }
        subjects.put(type.idOf(subject).value(), subject);
        entries.add(new JournalEntry(
                newId(),
                0,
                event,
                type.table(),
                type.idOf(subject).value(),
                type.versionOf(subject),
                by().kind(),
                by().person(),
                by().reason(),
                now(),
                null,
                null,
                note,
                RecordChange.format(changes),
                null,
                null,
                null));
    }

    @Override
    <T extends Record> void changed(RecordType<T> type, @Nullable T before, @Nullable T after) {
        RecordChange change = RecordChange.between(type, before, after);
        if (unclaimed.put(change.id(), change) != null) {
            throw new IllegalStateException("changed twice in one bulk: " + change.table() + " " + change.id());
        }
    }

    ImmutableList<JournalEntry> entries() {
        if (!unclaimed.isEmpty()) {
            throw new IllegalStateException("changed but not journaled: " + unclaimed.values());
        }
        return ImmutableList.copyOf(entries);
    }

    /** A receipt for each subject of a kind, in the order of the entries. */
    <T extends Record> ImmutableList<Receipt<T>> receipts(RecordType<T> type, ImmutableList<JournalEntry> of) {
        return of.stream()
                .filter(entry -> entry.subjectKind().equals(type.table()))
                .map(entry ->
                        Receipts.of(schema(), type, entry, type.javaType().cast(subjects.get(entry.subject())), null))
                .collect(ImmutableList.toImmutableList());
    }

    /** The entries of the subjects and, where the call has a key, that of the command behind them. */
    ImmutableList<JournalEntry> asked(
            String event, ImmutableList<JournalEntry> entries, @Nullable CommandDigest digest) {
        return digest == null
                ? entries
                : ImmutableList.<JournalEntry>builder()
                        .addAll(entries)
                        .add(commandEntry(event, entries, digest))
                        .build();
    }

    /** The entry of the command itself: it keeps the key, and names the subjects without what changed in them. */
    private JournalEntry commandEntry(String event, ImmutableList<JournalEntry> subjects, CommandDigest digest) {
        UUID id = newId().value();
        return new JournalEntry(
                new Id<>(id),
                0,
                event,
                COMMAND,
                id,
                1,
                by().kind(),
                by().person(),
                by().reason(),
                now(),
                call().key(),
                digest.stored(transaction),
                null,
                RecordChange.format(subjects.stream()
                        .map(one -> new RecordChange(
                                one.subjectKind(),
                                one.subject(),
                                one.subjectVersion(),
                                one.subjectVersion(),
                                ImmutableList.of()))
                        .toList()),
                null,
                null,
                null);
    }

    private void claim(UUID id, List<RecordChange> changes) {
        RecordChange change = unclaimed.remove(id);
        if (change == null) {
            throw new IllegalArgumentException("not changed in this bulk: " + id);
        }
        changes.add(change);
    }
}
