package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.StoredValues;
import org.jspecify.annotations.Nullable;

/**
 * What a use case can change inside its transaction: every value is made fit to be stored, and every change is told to
 * whoever keeps the journal. Not thread-safe.
 */
public abstract sealed class Writing extends Reading permits Change, BulkChange {
    private final Map<Id<?>, Record> loaded = new HashMap<>();

    private final Call call;
    private final boolean probing;
    private boolean seenAsked;

    Writing(Engine engine, StorageTransaction transaction, Call call, Instant now, boolean probing) {
        super(engine, transaction, InvalidInput.present("by", call).actor(), now);
        this.call = call;
        this.probing = probing;
    }

    /** Ends the walk of a use case that is walked only to see whether it authorises; before anything is written. */
    final void endProbe() {
        if (probing) {
            throw new Preview.Probe();
        }
    }

    /** What the caller said beside who it is. */
    Call call() {
        return call;
    }

    /** Refuses a seen version that no record was compared with, so that no caller believes in a guard that is none. */
    void requireSeenAsked() {
        if (call.seen() != null && !seenAsked) {
            throw new InvalidInput("seen", "call.seen.unused");
        }
    }

    /**
     * Finds, in its newest state, the record that the command is about, and holds it. Refuses where the caller has seen an
     * older version.
     *
     * @param <T> the kind
     * @param type the kind
     * @param id the identity
     * @return the record
     * @throws NotFound with {@code record.missing}
     * @throws Conflict with {@code record.stale} if {@link Call#seen()} is another version
     */
    public <T extends Record> T lockSubject(RecordType<T> type, Id<T> id) {
        T record = lock(type, id);
        Long seen = call.seen();
        seenAsked = true;
        if (seen != null && seen != type.versionOf(record)) {
            throw new Conflict("record.stale", null, type);
        }
        return record;
    }

    /**
     * A fresh identity.
     *
     * @param <T> the kind
     * @return an id nobody has
     */
    public <T> Id<T> newId() {
        return new Id<>(engine.nextId());
    }

    @Override
    public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        return super.find(type, id).map(record -> remember(type, record));
    }

    @Override
    public <T extends Record> List<T> select(Query<T> query) {
        return super.select(query).stream()
                .map(record -> remember(query.type(), record))
                .toList();
    }

    @Override
    public <T extends Record> Map<Id<T>, T> findAll(RecordType<T> type, Set<Id<T>> ids) {
        Map<Id<T>, T> found = super.findAll(type, ids);
        found.values().forEach(record -> remember(type, record));
        return found;
    }

    @Override
    <T extends Record> Optional<T> recall(RecordType<T> type, Id<T> id) {
        return Optional.ofNullable(loaded.get(id)).map(type.javaType()::cast);
    }

    /**
     * Finds a record that must be there, in its newest state, and holds it until the end.
     *
     * @param <T> the kind
     * @param type the kind
     * @param id the identity
     * @return the record
     * @throws NotFound with {@code record.missing}
     */
    public <T extends Record> T lock(RecordType<T> type, Id<T> id) {
        return remember(type, seen(transaction.lock(type, id).orElseThrow(() -> missing(type))));
    }

    /**
     * Stores a new record.
     *
     * @param <T> the kind
     * @param type the kind
     * @param record the record with version 0
     * @return the record as stored
     */
    public <T extends Record> T insert(RecordType<T> type, T record) {
        return insertAll(type, ImmutableList.of(record)).get(0);
    }

    /**
     * Stores new records.
     *
     * @param <T> the kind
     * @param type the kind
     * @param records the records with version 0
     * @return the records as stored
     */
    public <T extends Record> List<T> insertAll(RecordType<T> type, List<T> records) {
        endProbe();
        List<T> stored = transaction.insert(type, prepare(type, records));
        stored.forEach(record -> tell(type, null, remember(type, record)));
        return stored;
    }

    /**
     * Stores the next state of a record.
     *
     * @param <T> the kind
     * @param type the kind
     * @param record the record at the version it was read at
     * @return the record as stored
     */
    public <T extends Record> T update(RecordType<T> type, T record) {
        return updateAll(type, ImmutableList.of(record)).get(0);
    }

    /**
     * Stores the next state of records.
     *
     * @param <T> the kind
     * @param type the kind
     * @param records the records, each at the version it was read at
     * @return the records as stored
     */
    public <T extends Record> List<T> updateAll(RecordType<T> type, List<T> records) {
        endProbe();
        List<T> before = records.stream().map(record -> before(type, record)).toList();
        List<T> stored = transaction.update(type, prepare(type, records));
        for (int i = 0; i < stored.size(); i++) {
            tell(type, before.get(i), remember(type, stored.get(i)));
        }
        return stored;
    }

    /**
     * Deletes a part under its locked whole; wholes are ended instead.
     *
     * @param <T> the kind
     * @param type the kind
     * @param record the record at the version it was read at
     */
    public <T extends Record> void delete(RecordType<T> type, T record) {
        endProbe();
        T before = before(type, record);
        transaction.delete(type, ImmutableList.of(record));
        loaded.remove(type.idOf(record));
        tell(type, before, null);
    }

    /**
     * Puts records in the place of others, in the order given, for kinds that are not journaled.
     *
     * @param <T> the kind, which is {@link org.commonhall.storage.Unjournaled}
     * @param type the kind
     * @param old the records as they were read
     * @param fresh the records with version 0 that stand in their place
     */
    public <T extends Record> void rewrite(RecordType<T> type, List<T> old, List<T> fresh) {
        if (type.journaled()) {
            throw new IllegalArgumentException("journaled: " + type);
        }
        endProbe();
        transaction.delete(type, old);
        transaction.insert(type, prepare(type, fresh));
    }

    /**
     * Replaces the {@link CommandKey}, so that no digest of an earlier command tells anything personal any more. Not
     * journaled, for a journaled secret would be none.
     */
    public void replaceCommandKey() {
        endProbe();
        CommandKey key = transaction
                .lock(CommandKey.TYPE, CommandKey.ID)
                .orElseThrow(() -> new IllegalStateException("no key of commands: open the store with its hall"));
        transaction.update(CommandKey.TYPE, ImmutableList.of(key.replaced(new SecureRandom())));
    }

    abstract <T extends Record> void changed(RecordType<T> type, @Nullable T before, @Nullable T after);

    private <T extends Record> void tell(RecordType<T> type, @Nullable T before, @Nullable T after) {
        if (type.journaled()) {
            changed(type, before, after);
        }
    }

    private <T extends Record> T before(RecordType<T> type, T record) {
        Record known = loaded.get(type.idOf(record));
        return known != null ? type.javaType().cast(known) : get(type, type.idOf(record));
    }

    private <T extends Record> List<T> prepare(RecordType<T> type, List<T> records) {
        return records.stream()
                .map(record -> StoredValues.prepare(type, record))
                .toList();
    }

    private <T extends Record> T remember(RecordType<T> type, T record) {
        loaded.put(type.idOf(record), record);
        return record;
    }
}
