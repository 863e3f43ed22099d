package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageTransaction;
import org.jspecify.annotations.Nullable;

/** One command at work: what it changes becomes one journal entry. Not thread-safe. */
public final class Change extends Writing {
    private final Map<UUID, Touched<?>> touched = new LinkedHashMap<>();
    private final Command command;
    private String event;
    private @Nullable String note;
    private @Nullable Explanation because;

    Change(Engine engine, StorageTransaction transaction, Call by, Instant now, Command command, String event) {
        this(engine, transaction, by, now, command, event, false);
    }

    private Change(
            Engine engine,
            StorageTransaction transaction,
            Call by,
            Instant now,
            Command command,
            String event,
            boolean probing) {
        super(engine, transaction, by, now, probing);
        this.command = command;
        this.event = event;
    }

    /** One that ends with {@link Preview.Probe} where the use case has authorised, or at the first change. */
    static Change probing(
            Engine engine, StorageTransaction transaction, Call by, Instant now, Command command, String event) {
        return new Change(engine, transaction, by, now, command, event, true);
    }

    /**
     * Refuses unless the policy lets the actor do what the command needs, which has no place but the district.
     *
     * @param owner whether the record is the actor's own
     * @throws NotAllowed with {@code access.denied}
     */
    public void authorise(boolean owner) {
        authorise(command.permission(), owner);
        endProbe();
    }

    /**
     * Refuses unless the policy lets the actor do what the command needs, in the place of the locked record.
     *
     * @param owner whether the record is the actor's own
     * @param scope where
     * @throws NotAllowed with {@code access.denied}
     */
    public void authorise(boolean owner, UUID scope) {
        authorise(command.permission(), owner, scope);
        endProbe();
    }

    /**
     * Refuses unless the policy lets the actor do what the command needs, in one at least of the places of the one locked
     * record.
     *
     * @param owner whether the record is the actor's own
     * @param scopes where, all of the same record
     * @throws NotAllowed with {@code access.denied}
     */
    public void requireAny(boolean owner, UUID... scopes) {
        requireAny(command.permission(), owner, scopes);
        endProbe();
    }

    /**
     * Refuses unless the policy lets the actor do what the command needs in each of several places, such as both
     * organizations of a relation.
     *
     * @param owner whether all of it is the actor's own
     * @param scopes where
     * @throws NotAllowed with {@code access.denied}
     */
    public void requireAll(boolean owner, UUID... scopes) {
        requireAll(command.permission(), owner, scopes);
        endProbe();
    }

    /**
     * Says what decided, where a rule chose between outcomes; the receipt carries it.
     *
     * @param explanation the account
     */
    public void because(Explanation explanation) {
        this.because = explanation.at(zone());
    }

    @Nullable Explanation because() {
        return because;
    }

    /**
     * Says more exactly what happened than the use case's own event.
     *
     * @param code such as {@code request.reopened}
     */
    public void event(String code) {
        this.event = code;
    }

    /**
     * Adds a remark to the journal entry.
     *
     * @param text never personal, at most 400 characters
     */
    public void note(String text) {
        this.note = text;
    }

    @Override
    <T extends Record> void changed(RecordType<T> type, @Nullable T before, @Nullable T after) {
        T known = after != null ? after : Objects.requireNonNull(before);
        UUID id = type.idOf(known).value();
        Touched<?> earlier = touched.get(id);
        T first = earlier == null ? before : type.javaType().cast(earlier.before());
        touched.put(id, new Touched<>(type, first, after));
    }

    <T extends Record> Optional<JournalEntry> entry(
            Id<JournalEntry> id, RecordType<T> type, T subject, @Nullable CommandDigest digest) {
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        String changes = RecordChange.format(
                touched.values().stream().map(Touched::change).collect(ImmutableList.toImmutableList()));
        return Optional.of(new JournalEntry(
                id,
                0,
                event,
                type.table(),
                type.idOf(subject).value(),
                type.versionOf(subject),
                by().kind(),
                by().person(),
                by().reason(),
                now(),
                call().key(),
                digest == null ? null : digest.stored(transaction),
                note,
                changes,
                true,
                null,
                null));
    }

    private record Touched<T extends Record>(
            RecordType<T> type,
            @Nullable T before,
            @Nullable T after) {
        RecordChange change() {
            return RecordChange.between(type, before, after);
        }
    }
}
