package org.commonhall.storage.memory;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.OnDelete;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.ReferencedRecord;

/** One deletion: the records named, the parts that go with them, and whether anything that stays references one. */
final class Removal {
    private final Sight sight;
    private final Writes writes;
    private final Map<Doomed<?>, Doomed<?>> doomed = new LinkedHashMap<>();

    Removal(Sight sight, Writes writes) {
        this.sight = sight;
        this.writes = writes;
    }

    private record Doomed<T extends Record>(RecordType<T> type, UUID id) {}

    <T extends Record> void delete(RecordType<T> type, List<T> records) {
        for (T record : records) {
            gather(type, writes.current(type, record, Locks.Mode.REMOVE));
        }
        doomed.keySet().forEach(this::requireUnreferenced);
        doomed.keySet().forEach(this::remove);
    }

    private <T extends Record> void gather(RecordType<T> type, T record) {
        Doomed<T> gone = new Doomed<>(type, type.idOf(record).value());
        if (doomed.putIfAbsent(gone, gone) == null) {
            sight.schema().referrers(type).forEach(reference -> {
                if (reference.onDelete() == OnDelete.Rule.CASCADE) {
                    gatherParts(reference, gone.id());
                }
            });
        }
    }

    private <R extends Record> void gatherParts(Attribute<R, ?> reference, UUID target) {
        RecordType<R> type = reference.owner();
        for (R part : referring(reference, target)) {
            // Somebody may have moved the part to another whole while this waited for it.
            writes.lock(type, type.idOf(part).value(), Locks.Mode.REMOVE)
                    .filter(newest ->
                            reference.stored(newest).filter(target::equals).isPresent())
                    .ifPresent(newest -> gather(type, newest));
        }
    }

    private void requireUnreferenced(Doomed<?> gone) {
        for (Attribute<?, ?> reference : sight.schema().referrers(gone.type())) {
            if (staysReferring(reference, gone.id())) {
                throw new ReferencedRecord(gone.type(), gone.id(), null);
            }
        }
    }

    private <R extends Record> boolean staysReferring(Attribute<R, ?> reference, UUID target) {
        RecordType<R> type = reference.owner();
        return referring(reference, target).stream()
                .anyMatch(referrer -> !doomed.containsKey(
                        new Doomed<>(type, type.idOf(referrer).value())));
    }

    private <R extends Record> List<R> referring(Attribute<R, ?> reference, UUID target) {
        Query<R> query = Query.of(reference.owner()).where(new Condition.In<>(reference, ImmutableSet.of(target)));
        return sight.plan(query).select(sight.view(query.type()));
    }

    private <T extends Record> void remove(Doomed<T> gone) {
        T old = sight.view(gone.type()).find(gone.id());
        if (old != null) {
            writes.remove(gone.type(), old);
        }
    }
}
