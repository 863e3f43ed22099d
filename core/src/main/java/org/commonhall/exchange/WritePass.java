package org.commonhall.exchange;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.commonhall.Actor;
import org.commonhall.Conflict;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Corridor;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * The second pass of an import: row by row into batches, each written in one transaction. Not thread-safe.
 *
 * @param <R> what a row is read as
 */
final class WritePass<R> {
    private final Corridor corridor;
    private final ImportOrder order;
    private final Pace pace;
    private final BooleanSupplier cancelled;
    private final ImportTable<R> table;
    private final @Nullable ErrorFile errorFile;
    private final TreeMap<String, Long> faults = new TreeMap<>();
    private final SeenKeys seen = new SeenKeys();

    private final List<R> good = new ArrayList<>();
    private final List<ErrorRow> bad = new ArrayList<>();
    private long lines;
    private long rejected;
    private long lastLine;
    private boolean first;

    WritePass(Corridor corridor, ImportOrder order, ImportTable<R> table, Pace pace, BooleanSupplier cancelled) {
        this.corridor = corridor;
        this.order = order;
        this.pace = pace;
        this.cancelled = cancelled;
        this.table = table;
        this.errorFile = order.errors() == null
                ? null
                : new ErrorFile(order.errors(), order.profile() instanceof DirectoryProfile);
    }

    /** Goes on behind the last line of a run that has begun, and gives the run as far as it came. */
    ImportRun run(Actor by, ImportRun begun) {
        pace.begin(ProgressListener.Phase.WRITE, begun.done(), begun.total());
        first = begun.lastLine() == 0 && isFirst(by);
        ImportRun run = begun;
        try (CsvRows rows = CsvRows.open(order)) {
            table.begin(rows, corridor.clock().instant());
            if (errorFile != null) {
                errorFile.of(rows.header());
                count(errorFile.keepUpTo(begun.lastLine()));
            }
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().blank()) {
                    if (cancelled.getAsBoolean()) {
                        return flush(by, run, false);
                    }
                    continue;
                }
                take(row.get(), begun.lastLine());
                if (lines == order.batch()) {
                    run = flush(by, run, false);
                    if (cancelled.getAsBoolean()) {
                        return run;
                    }
                }
            }
            if (!rows.digest().equals(begun.fileDigest())) {
                throw new Conflict("exchange.file.changed", null);
            }
            return flush(by, run, true);
        }
    }

    /** How many faults of which code the rows have, those of the lines an earlier attempt did included. */
    ImmutableSortedMap<String, Long> faults() {
        return ImmutableSortedMap.copyOf(faults);
    }

    private void take(CsvRow row, long doneUpTo) {
        String key = table.key(row);
        boolean repeated = !key.isBlank() && !seen.add(key);
        if (row.line() <= doneUpTo) {
            return;
        }
        R read = null;
        if (repeated) {
            bad.add(table.keyError(row, "exchange.duplicate"));
        } else {
            read = table.read(row, bad);
        }
        if (read != null) {
            good.add(read);
        } else {
            rejected++;
        }
        lines++;
        lastLine = row.line();
    }

    /** What an import is told by: its source, with the kind of a file of the directory. */
    static String source(ImportOrder order) {
        String source = order.profile().source();
        return order.profile() instanceof DirectoryProfile directory
                ? source + "/" + directory.kind().name().toLowerCase(Locale.ROOT)
                : source;
    }

    /** What a batch came to. */
    private record Flushed(ImportRun run, List<ErrorRow> errors) {}

    // The first import of a source finds nothing of its own, so its keys need not be looked up.
    private boolean isFirst(Actor by) {
        Query<ImportRun> ofSource = Query.of(ImportRun.TYPE)
                .where(ImportRun.SOURCE.is(source(order)))
                .limit(2);
        return corridor.read(by, reading -> reading.select(ofSource)).size() < 2;
    }

    private ImportRun flush(Actor by, ImportRun run, boolean last) {
        Flushed flushed = order.dryRun()
                ? corridor.read(by, reading -> {
                    ImportDecision batch = table.decide(reading, good, first);
                    ImportRun next = run.after(lines == 0 ? run.lastLine() : lastLine, batch.counts(lines, rejected));
                    return written(last ? next.finished(reading.now()) : next, batch);
                })
                : stored(by, run, last);
        table.committed();
        if (errorFile != null) {
            errorFile.commit();
        }
        count(flushed.errors());
        good.clear();
        bad.clear();
        lines = 0;
        rejected = 0;
        pace.tell(flushed.run().done(), flushed.run().total());
        return flushed.run();
    }

    private Flushed stored(Actor by, ImportRun run, boolean last) {
        try {
            return corridor.bulk(by, bulk -> store(bulk, run, last));
        } catch (Conflict taken) {
            if (!first || !taken.code().equals("record.taken")) {
                throw taken;
            }
            // A case came another way, or another run began: from here on every key is looked up.
            first = false;
            return corridor.bulk(by, bulk -> store(bulk, run, last));
        }
    }

    private Flushed store(BulkChange bulk, ImportRun run, boolean last) {
        table.authorise(bulk);
        ImportRun stored = bulk.lock(ImportRun.TYPE, run.id());
        if (stored.version() != run.version()) {
            throw new Conflict("exchange.elsewhere", null);
        }
        ImportDecision batch = table.decide(bulk, good, first);
        batch.write(bulk);
        ImportRun next = stored.after(lines == 0 ? run.lastLine() : lastLine, batch.counts(lines, rejected));
        ImportRun updated = bulk.update(ImportRun.TYPE, last ? next.finished(bulk.now()) : next);
        bulk.entry(last ? "exchange.finished" : "exchange.progressed", ImportRun.TYPE, updated, null);
        return written(updated, batch);
    }

    // Before the commit, so that no error of a committed batch can be lost; a batch that is run again writes over it.
    private Flushed written(ImportRun run, ImportDecision batch) {
        List<ErrorRow> errors = new ArrayList<>(bad);
        errors.addAll(batch.refused());
        errors.sort(Comparator.comparingLong(ErrorRow::line));
        if (errorFile != null) {
            errorFile.write(errors);
        }
        return new Flushed(run, errors);
    }

    private void count(List<ErrorRow> errors) {
        errors.forEach(error -> faults.merge(error.code(), 1L, Long::sum));
    }
}
