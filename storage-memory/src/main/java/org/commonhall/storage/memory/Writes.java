package org.commonhall.storage.memory;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.MissingReference;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.UniqueValueTaken;
import org.jspecify.annotations.Nullable;

/** The changes a transaction makes: first the lock, then the check against the newest committed state, then the change. */
final class Writes {
    private final Sight sight;
    private final Locks locks;
    private final LockOwner owner;

    Writes(Sight sight, Locks locks, LockOwner owner) {
        this.sight = sight;
        this.locks = locks;
        this.owner = owner;
    }

    private record RecordKey(Class<?> type, UUID id) {}

    /** Locks a record and gives its newest state; holds nothing more than before where there is none. */
    <T extends Record> Optional<T> lock(RecordType<T> type, UUID id, Locks.Mode mode) {
        if (sight.view(type).find(id) == null) {
            return Optional.empty();
        }
        RecordKey key = new RecordKey(type.javaType(), id);
        boolean fresh = locks.acquire(owner, key, mode);
        T newest = sight.view(type).find(id);
        if (newest == null && fresh) {
            locks.release(owner, key);
        }
        return Optional.ofNullable(newest);
    }

    <T extends Record> T insert(RecordType<T> type, T record) {
        UUID id = type.idOf(record).value();
        locks.acquire(owner, new RecordKey(type.javaType(), id), Locks.Mode.REMOVE);
        if (sight.view(type).find(id) != null) {
            throw new DuplicateRecord(type, id, null);
        }
        return write(type, id, null, type.withVersion(record, 1));
    }

    <T extends Record> T update(RecordType<T> type, T record) {
        T old = current(type, record, Locks.Mode.CHANGE);
        return write(type, type.idOf(record).value(), old, type.withVersion(record, type.versionOf(record) + 1));
    }

    /** The newest state of a record, locked, if it is the version that was read. */
    <T extends Record> T current(RecordType<T> type, T record, Locks.Mode mode) {
        UUID id = type.idOf(record).value();
        return lock(type, id, mode)
                .filter(newest -> type.versionOf(newest) == type.versionOf(record))
                .orElseThrow(() -> new StaleRecord(type, id, null));
    }

    <T extends Record> void remove(RecordType<T> type, T old) {
        UUID id = type.idOf(old).value();
        for (RecordType.Key<T> key : type.uniqueKeys()) {
            Changes.UniqueValue.of(key, old).ifPresent(freed -> locks.acquire(owner, freed, Locks.Mode.REMOVE));
        }
        sight.changesOf(type).write(id, null);
    }

    private <T extends Record> T write(RecordType<T> type, UUID id, @Nullable T old, T next) {
        for (RecordType.Key<T> key : type.uniqueKeys()) {
            claim(key, type, id, old, next);
        }
        Schema.references(type).forEach(reference -> refer(reference, type, id, old, next));
        sight.changesOf(type).write(id, next);
        return next;
    }

    // Who frees a value holds it as well, for the value comes back if that transaction fails.
    private <T extends Record> void claim(RecordType.Key<T> key, RecordType<T> type, UUID id, @Nullable T old, T next) {
        Optional<Changes.UniqueValue> before = Changes.UniqueValue.of(key, old);
        Optional<Changes.UniqueValue> after = Changes.UniqueValue.of(key, next);
        if (before.equals(after)) {
            return;
        }
        before.ifPresent(freed -> locks.acquire(owner, freed, Locks.Mode.REMOVE));
        if (after.isPresent()) {
            locks.acquire(owner, after.get(), Locks.Mode.REMOVE);
            UUID holder = sight.changesOf(type).holder(after.get());
            if ((holder != null && !holder.equals(id)) || isCommitted(key, type, id, after.get())) {
                throw new UniqueValueTaken(key.constraint(), null);
            }
        }
    }

    private <T extends Record> boolean isCommitted(
            RecordType.Key<T> key, RecordType<T> type, UUID id, Changes.UniqueValue value) {
        Changes<T> own = sight.changesOf(type);
        int index = own.table().indexOf(key.attributes());
        KeyOrder<T> order = own.table().indices().get(index);
        Object[] values = value.values().toArray();
        boolean[] taken = {false};
        sight.view(type)
                .committed()
                .scan(index, new Cut<>(order, values, false), new Cut<>(order, values, true), false, other -> {
                    UUID otherId = type.idOf(other).value();
                    taken[0] |= !otherId.equals(id) && !own.covers(otherId);
                    return !taken[0];
                });
        return taken[0];
    }

    private <T extends Record> void refer(
            Attribute<T, ?> reference, RecordType<T> type, UUID id, @Nullable T old, T next) {
        Object target = reference.stored(next).orElse(null);
        boolean itself = id.equals(target) && reference.target().orElseThrow() == type.javaType();
        boolean unchanged =
                old != null && Objects.equals(target, reference.stored(old).orElse(null));
        if (target != null && !itself && !unchanged) {
            RecordType<?> targetType = sight.schema().target(reference);
            if (lock(targetType, (UUID) target, Locks.Mode.REFER).isEmpty()) {
                throw new MissingReference(type, id, null);
            }
        }
    }
}
