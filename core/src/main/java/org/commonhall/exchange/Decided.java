package org.commonhall.exchange;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;

/** What becomes of rows of the directory; asks each row the right of the single command. Not thread-safe. */
final class Decided implements ImportDecision {
    private final Reading reading;
    private final Cells cells;
    private ImmutableMap<UUID, ImmutableSet<Role>> held = ImmutableMap.of();
    private final List<Consumer<BulkChange>> writes = new ArrayList<>();
    private final List<ErrorRow> refused = new ArrayList<>();
    private long added;
    private long changed;
    private long unchanged;

    Decided(Reading reading, Cells cells) {
        this.reading = reading;
        this.cells = cells;
    }

    /** Reads the roles of the actor in the district and in the places of all rows: at most two statements. */
    void in(Stream<UUID> places) {
        held = Scopes.heldInEach(
                reading, Stream.concat(Stream.of(Scopes.DISTRICT), places).collect(ImmutableSet.toImmutableSet()));
    }

    /** Whether the actor may do something in a place that was {@linkplain #in read}. */
    boolean allows(Permission permission, UUID scope) {
        return reading.allows(permission, false, Objects.requireNonNull(held.get(scope), "not read"));
    }

    /** Refuses a row, once. */
    void refuse(CsvRow row, String column, String code) {
        refused.add(cells.fault(row, column, code));
    }

    void added(int count) {
        added += count;
    }

    void changed() {
        changed++;
    }

    void unchanged() {
        unchanged++;
    }

    void writing(Consumer<BulkChange> write) {
        writes.add(write);
    }

    @Override
    public void write(BulkChange bulk) {
        writes.forEach(write -> write.accept(bulk));
    }

    @Override
    public List<ErrorRow> refused() {
        return refused;
    }

    @Override
    public ImportCounts counts(long lines, long rejected) {
        return new ImportCounts(lines, added, changed, unchanged, rejected + refused.size());
    }
}
