package org.commonhall.exchange;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * One import of a file. The first pass reads the whole file and refuses it where it is damaged; the second
 * writes in batches, leaves bad rows to the error file, and stores with each batch how far it is. The same file with the
 * same profile goes on behind the last batch, whatever ended the earlier attempt. To be run once, by one thread.
 */
public final class ImportJob {
    private final Corridor corridor;
    private final ImportOrder order;
    private final Supplier<ImportTable<?>> tables;
    private final Pace pace;
    private final Clock clock;
    private volatile boolean cancelled;
    private @Nullable String encoding;

    ImportJob(Corridor corridor, Clock clock, ImportOrder order, Supplier<ImportTable<?>> tables) {
        this.corridor = corridor;
        this.tables = tables;
        this.order = order;
        this.clock = clock;
        this.pace = new Pace(clock, order.progress());
    }

    /**
     * Asks the import to end behind the batch it is at, from any thread. What was written stays, and the same import goes
     * on from there.
     */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Runs the import.
     *
     * @param by for requests an actor with {@link ExchangeRights#IMPORT}, for the directory one who may do what the rows say; the
     *     system where a command line or a timer does it
     * @return how it ended
     * @throws InvalidInput naming file, line and column if the file is refused, and then nothing is stored
     * @throws org.commonhall.NotAllowed if the actor may not import
     * @throws Conflict {@code exchange.elsewhere} if the same import is running elsewhere, {@code exchange.file.changed} if the
     *     file changed between the passes
     */
    public ImportResult run(Actor by) {
        corridor.read(by, reading -> {
            tables.get().authorise(reading);
            return true;
        });
        Optional<Checked> checked = check();
        if (checked.isEmpty()) {
            return new ImportResult(false, order.dryRun(), 0, ImportCounts.NONE, 0, ImmutableSortedMap.of(), encoding);
        }
        ImportRun begun = begin(by, checked.get());
        WritePass<?> pass = new WritePass<>(corridor, order, tables.get(), pace, () -> cancelled);
        ImportRun reached = pass.run(by, begun);
        return new ImportResult(
                reached.finishedAt() != null,
                order.dryRun(),
                reached.total(),
                reached.counts(),
                begun.lastLine(),
                pass.faults(),
                encoding);
    }

    /** What the first pass found. */
    private record Checked(Bytes digest, long rows) {}

    private Optional<Checked> check() {
        pace.begin(ProgressListener.Phase.CHECK, 0, order.source().size());
        try (CsvRows rows = CsvRows.open(order)) {
            encoding = rows.charset().name();
            tables.get().begin(rows, clock.instant());
            long count = 0;
            long lines = 0;
            for (Optional<CsvRow> row = rows.next(); row.isPresent() && !cancelled; row = rows.next()) {
                // Empty lines are no rows, but as many of them take as long.
                if (++lines > ImportLimits.ROWS) {
                    throw new InvalidInput(
                            order.source().name(), "exchange.rows", row.get().line(), ImportLimits.ROWS);
                }
                count += row.get().blank() ? 0 : 1;
                if (lines % order.batch() == 0) {
                    pace.tell(rows.bytesRead(), order.source().size());
                }
            }
            return cancelled ? Optional.empty() : Optional.of(new Checked(rows.digest(), count));
        }
    }

    private ImportRun begin(Actor by, Checked checked) {
        String live = Hashing.sha256()
                .hashString(checked.digest() + "\n" + order.profile(), StandardCharsets.UTF_8)
                .toString();
        if (order.dryRun()) {
            return corridor.read(by, reading -> begun(new Id<>(new UUID(0, 0)), reading, checked, live));
        }
        return corridor.bulk(by, bulk -> {
            Query<ImportRun> earlier = Query.of(ImportRun.TYPE).where(ImportRun.LIVE.is(live));
            return bulk.select(earlier).stream().findAny().orElseGet(() -> {
                ImportRun run = bulk.insert(ImportRun.TYPE, begun(bulk.newId(), bulk, checked, live));
                bulk.entry("exchange.begun", ImportRun.TYPE, run, null);
                return run;
            });
        });
    }

    private ImportRun begun(Id<ImportRun> id, Reading reading, Checked checked, String live) {
        return new ImportRun(
                id,
                0,
                order.source().name(),
                checked.digest(),
                WritePass.source(order),
                live,
                reading.now(),
                null,
                checked.rows(),
                0,
                0,
                0,
                0,
                0,
                0);
    }
}
