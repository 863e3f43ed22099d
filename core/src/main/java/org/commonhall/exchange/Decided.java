package org.commonhall.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonhall.Permission;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;

/** What becomes of rows of the directory; asks each row the right of the single command. Not thread-safe. */
final class Decided implements ImportDecision {
    private final Reading reading;
    private final Cells cells;
    private final Map<Asked, Boolean> allowed = new HashMap<>();
    private final List<Consumer<BulkChange>> writes = new ArrayList<>();
    private final List<ErrorRow> refused = new ArrayList<>();
    private long added;
    private long changed;
    private long unchanged;

    Decided(Reading reading, Cells cells) {
        this.reading = reading;
        this.cells = cells;
    }

    private record Asked(Permission permission, UUID scope) {}

    /** Whether the actor may do something in a place: one statement for all places, more only without a right on the district. */
    boolean allows(Permission permission, UUID scope) {
        return allowed.computeIfAbsent(
                        new Asked(permission, Scopes.DISTRICT),
                        none -> reading.allows(permission, false, Scopes.DISTRICT))
                || allowed.computeIfAbsent(
                        new Asked(permission, scope), none -> reading.allows(permission, false, scope));
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
