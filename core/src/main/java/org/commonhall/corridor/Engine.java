package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonhall.AccessPolicy;
import org.commonhall.EventListener;
import org.commonhall.IdGenerator;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.StorageTransaction;
import org.jspecify.annotations.Nullable;

/**
 * Everything a use case needs of the hall it runs in. Immutable and thread-safe.
 *
 * @param storage where records are kept
 * @param schema every record type of this hall
 * @param clock the only source of time
 * @param ids makes identities
 * @param validator checks commands in place of core's own check, or null
 * @param policy decides about rights
 * @param people knows who can act
 * @param subjects know the records that commands name by a bare identity, by the table of the kind
 * @param namings know the names of records, by the table of the kind
 * @param scopes know the names of what roles are held on
 * @param events what events tell beside their code
 * @param zone the zone of moments that belong to no place
 * @param listeners told after a commit
 * @param afterCommit takes what must run once the host has committed, for a store that joins its transactions, or null
 * @param observer told of every call, or null
 * @param features what the store declares of itself
 */
public record Engine(
        Storage storage,
        Schema schema,
        Clock clock,
        IdGenerator ids,
        @Nullable Validator validator,
        AccessPolicy policy,
        People<?> people,
        ImmutableMap<String, SubjectRights> subjects,
        ImmutableMap<String, Names.Naming<?>> namings,
        ImmutableList<Names.Naming<?>> scopes,
        EventBook events,
        ZoneId zone,
        ImmutableList<EventListener> listeners,
        @Nullable Consumer<Runnable> afterCommit,
        @Nullable CallObserver observer,
        ImmutableSet<StorageFeature> features) {
    private static final System.Logger LOG = System.getLogger(Engine.class.getName());

    /** Whether the store works inside the host's transactions, which forbids reruns and look-ups. */
    boolean joining() {
        return features.contains(StorageFeature.JOINING);
    }

    /** Whether the store undoes what a refused command has done inside a transaction that goes on. */
    boolean nests() {
        return features.contains(StorageFeature.NESTED);
    }

    /** Has the store leave nothing of a kind's old rows in its files; false if it cannot, whatever it declares. */
    boolean forgets(RecordType<?> type) {
        try {
            storage.forget(type);
            return true;
        } catch (UnsupportedOperationException missing) {
            // Such as a wrapper around the store that hands on what it declares and not this call.
            LOG.log(System.Logger.Level.WARNING, "the store cannot forget: " + missing.getMessage());
            return false;
        }
    }

    /** What can know a record. What came in by other ways than a command has no entry of its own, and can be of every kind. */
    Stream<SubjectRights> rights(StorageTransaction transaction, UUID id) {
        return transaction.select(JournalEntry.first(id)).stream()
                .findFirst()
                .map(entry -> Stream.ofNullable(subjects.get(entry.subjectKind())))
                .orElseGet(() -> subjects.values().stream().distinct());
    }

    /** What knows the names of a kind of records. */
    @SuppressWarnings("unchecked") // a naming stands under the table of its own kind
    <T extends Record> Names.Naming<T> naming(RecordType<T> type) {
        Names.Naming<?> naming = namings.get(type.table());
        if (naming == null) {
            throw new IllegalArgumentException("no capability names " + type);
        }
        return (Names.Naming<T>) naming;
    }

    /** Tells listeners of what was committed, or has the host do so once it has committed. */
    void tell(ImmutableList<JournalEntry> entries) {
        if (entries.isEmpty() || listeners.isEmpty()) {
            return;
        }
        if (afterCommit != null && joining()) {
            afterCommit.accept(() -> told(entries));
        } else {
            told(entries);
        }
    }

    private void told(ImmutableList<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            for (EventListener listener : listeners) {
                try {
                    listener.happened(events.event(entry));
                } catch (Throwable bad) { // a listener must not turn a committed command into a failure
                    LOG.log(System.Logger.Level.ERROR, "listener failed on " + entry.event(), bad);
                }
            }
        }
    }

    /** Journals what was shown, in a transaction of its own. */
    void disclose(Collection<JournalEntry> shown) {
        if (!shown.isEmpty()) {
            List<JournalEntry> fresh = shown.stream()
                    .map(entry -> JournalEntry.TYPE.withVersion(entry, 0))
                    .toList();
            List<JournalEntry> stored =
                    storage.inTransaction(transaction -> transaction.insert(JournalEntry.TYPE, fresh));
            tell(ImmutableList.copyOf(stored));
        }
    }

    // What was seen has been seen: the entries of reads that were rolled back are written behind it.
    void discloseUndone(Collection<JournalEntry> shown) {
        try {
            disclose(shown);
        } catch (DuplicateRecord known) {
            LOG.log(System.Logger.Level.DEBUG, "committed after all", known);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "what was shown could not be journaled: " + shown, failure);
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    UUID nextId() {
        return ids.next();
    }
}
