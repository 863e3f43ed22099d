package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Made;
import org.commonhall.Receipt;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.jspecify.annotations.Nullable;

/** Makes receipts out of journal entries, so that a repeat tells the same as the first call. */
final class Receipts {
    private Receipts() {}

    static <T extends Record> Receipt<T> of(
            Schema schema, RecordType<T> type, JournalEntry entry, @Nullable T subject, @Nullable Explanation why) {
        ImmutableList<RecordChange> changes = entry.recordChanges();
        return new Receipt<>(
                new Id<>(entry.subject()),
                entry.subjectVersion(),
                entry.event(),
                stateThen(type, entry, changes).or(() -> state(type, subject)).orElse(null),
                states(type),
                changes.stream()
                        .filter(change -> change.version() == 1)
                        .flatMap(change -> made(schema, change).stream())
                        .toList(),
                why);
    }

    static <T extends Record> Receipt<T> unchanged(RecordType<T> type, T subject, @Nullable Explanation why) {
        return new Receipt<>(
                type.idOf(subject),
                type.versionOf(subject),
                Receipt.UNCHANGED,
                state(type, subject).orElse(null),
                states(type),
                ImmutableList.of(),
                why);
    }

    /** The receipts of a bulk, out of the entry of the whole command and those of its subjects right before it. */
    static <T extends Record> ImmutableList<Receipt<T>> bulk(
            Reading reading, RecordType<T> type, JournalEntry command) {
        int subjects = command.recordChanges().size();
        if (subjects == 0) {
            return ImmutableList.of();
        }
        long position = Objects.requireNonNull(command.position());
        List<JournalEntry> entries = reading
                .select(Query.of(JournalEntry.TYPE)
                        .where(JournalEntry.POSITION.atLeast(position - subjects))
                        .orderBy(JournalEntry.POSITION.ascending())
                        .limit(subjects))
                .stream()
                .filter(entry -> entry.subjectKind().equals(type.table()))
                .toList();
        Map<Id<T>, T> now = reading.findAll(
                type, entries.stream().map(entry -> new Id<T>(entry.subject())).collect(ImmutableSet.toImmutableSet()));
        return entries.stream()
                .map(entry -> of(reading.schema(), type, entry, now.get(new Id<T>(entry.subject())), null))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> stateThen(
            RecordType<?> type, JournalEntry entry, ImmutableList<RecordChange> changes) {
        return attribute(type)
                .flatMap(state -> changes.stream()
                        .filter(change -> change.id().equals(entry.subject()))
                        .flatMap(change -> change.values().stream())
                        .filter(value -> value.attribute().equals(state.name()))
                        .flatMap(value -> value.after().stream())
                        .findAny());
    }

    private static <T extends Record> Optional<String> state(RecordType<T> type, @Nullable T subject) {
        return subject == null
                ? Optional.empty()
                : attribute(type)
                        .flatMap(state ->
                                state.stored(subject).map(value -> state.type().format(value)));
    }

    private static <T extends Record> Optional<Attribute<T, ?>> attribute(RecordType<T> type) {
        for (Attribute<T, ?> attribute : type.attributes()) {
            if (isState(attribute.name())) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    static boolean isState(String attribute) {
        return attribute.equals("status") || attribute.equals("state");
    }

    private static @Nullable Class<?> states(RecordType<?> type) {
        Optional<String> state = attribute(type).map(Attribute::name);
        for (RecordComponent component : type.javaType().getRecordComponents()) {
            if (state.isPresent() && component.getName().equals(state.get())) {
                return component.getType().isEnum() ? component.getType() : type.javaType();
            }
        }
        return null;
    }

    /** Says what was made, unless it is of an inner kind; a kind that this version does not know keeps its table's name. */
    private static Optional<Made> made(Schema schema, RecordChange change) {
        Optional<RecordType<?>> type = schema.types().stream()
                .<RecordType<?>>map(known -> known)
                .filter(known -> known.table().equals(change.table()))
                .findAny();
        return type.filter(RecordType::inner).isPresent()
                ? Optional.empty()
                : Optional.of(new Made(
                        type.map(known -> known.javaType().getSimpleName()).orElse(change.table()), change.id()));
    }
}
