package org.commonhall.exchange;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.commonhall.Id;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.IdentityLink;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A file of the directory. Not thread-safe.
 *
 * @param <R> what a row is read as
 */
abstract class DirectoryTable<R> implements ImportTable<R> {
    /** A key names nothing that was imported. */
    static final String REFERENCE = "exchange.reference";

    final DirectoryProfile profile;
    final Cells cells;

    DirectoryTable(DirectoryProfile profile, Cells cells) {
        this.profile = profile;
        this.cells = cells;
    }

    abstract @Nullable R read(CsvRow row, Cells.Line line);

    abstract void decide(Reading reading, List<R> rows, Decided decided);

    @Override
    public void begin(CsvRows rows, Instant now) {
        cells.begin(rows.header());
    }

    /** Each row asks the right of its own. */
    @Override
    public void authorise(Reading reading) {}

    @Override
    public String key(CsvRow row) {
        return cells.text(row, "key");
    }

    @Override
    public ErrorRow keyError(CsvRow row, String code) {
        return cells.fault(row, profile.kind().needed().get(0), code);
    }

    @Override
    public @Nullable R read(CsvRow row, List<ErrorRow> faults) {
        Cells.Line line = cells.line(row, faults);
        R read = read(row, line);
        return line.sound() ? read : null;
    }

    @Override
    public ImportDecision decide(Reading reading, List<R> rows, boolean first) {
        Decided decided = new Decided(reading, cells);
        if (!rows.isEmpty()) {
            decide(reading, rows, decided);
        }
        return decided;
    }

    /** What a column names in rows, without empty cells. */
    static <R> ImmutableSet<String> named(Collection<R> rows, Function<R, @Nullable String> column) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(column.apply(row)).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    ImmutableMap<String, UUID> found(Reading reading, DirectoryKind kind, Collection<String> keys) {
        return HostKey.find(reading, profile.source(), kind, keys);
    }

    /** Finds people by the accounts that keys are: one statement, none for no keys. */
    ImmutableMap<String, Id<Person>> people(Reading reading, Collection<String> keys) {
        return keys.isEmpty()
                ? ImmutableMap.of()
                : reading.select(Query.of(IdentityLink.TYPE).where(IdentityLink.SUBJECT.in(keys))).stream()
                        .filter(link -> link.issuer().equals(profile.source()))
                        .collect(ImmutableMap.toImmutableMap(IdentityLink::subject, IdentityLink::person));
    }

    /** Reads the records that rows are about: one statement. */
    static <T extends Record> Map<Id<T>, T> records(Reading reading, RecordType<T> type, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : reading.findAll(type, ids.stream().map(Id<T>::new).collect(ImmutableSet.toImmutableSet()));
    }

    /** Keeps the keys of new records, and gives the id of each key's own row for the journal. */
    ImmutableMap<UUID, Id<HostKey>> keep(BulkChange bulk, Map<String, UUID> made) {
        List<HostKey> keys = made.entrySet().stream()
                .map(one ->
                        new HostKey(bulk.newId(), 0, profile.source(), profile.kind(), one.getKey(), one.getValue()))
                .toList();
        return bulk.insertAll(HostKey.TYPE, keys).stream()
                .collect(ImmutableMap.toImmutableMap(HostKey::subject, HostKey::id));
    }

    /** Replaces records, with an entry each. */
    static <T extends Record> void replace(BulkChange bulk, String event, RecordType<T> type, List<T> next) {
        bulk.updateAll(type, next).forEach(one -> bulk.entry(event, type, one, null));
    }

    static <V> V there(@Nullable V value) {
        return Objects.requireNonNull(value);
    }
}
