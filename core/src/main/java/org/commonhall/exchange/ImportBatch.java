package org.commonhall.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Id;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Reading;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of the cases of one batch, and writes it. Not thread-safe. */
final class ImportBatch implements ImportDecision {
    private static final int NOTE = 400;
    private static final int NUMBER = 40;

    private final String file;
    private final RequestProfile profile;
    private final CaseRows cases;
    private final CatalogueEntries catalogue;
    private final List<CaseRow> fresh = new ArrayList<>();
    private final Map<CaseRow, ServiceRequest> closing = new LinkedHashMap<>();
    private final List<ErrorRow> changed = new ArrayList<>();
    private long unchanged;

    ImportBatch(String file, RequestProfile profile, CaseRows cases, CatalogueEntries catalogue) {
        this.file = file;
        this.profile = profile;
        this.cases = cases;
        this.catalogue = catalogue;
    }

    /** Takes the rows as new, where nothing of their source can be stored: one statement at most. */
    void takeAsNew(Reading reading, List<CaseRow> rows) {
        if (!rows.isEmpty()) {
            catalogue.find(reading, rows);
            fresh.addAll(rows);
        }
    }

    /** Compares the rows with what is stored, which is looked up in two statements at most. */
    void compare(Reading reading, List<CaseRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        catalogue.find(reading, rows);
        Map<String, ServiceRequest> stored = new HashMap<>();
        List<String> keys = rows.stream().map(CaseRow::key).toList();
        // The source is compared here: beside another condition H2 does not look a list up in an index.
        reading.select(Query.of(ServiceRequest.TYPE).where(ServiceRequest.SOURCE_KEY.in(keys))).stream()
                .filter(request -> profile.source().equals(request.source()))
                .forEach(request -> stored.put(request.sourceKey(), request));
        for (CaseRow row : rows) {
            ServiceRequest before = stored.get(row.key());
            if (before == null) {
                fresh.add(row);
            } else {
                compare(row, before);
            }
        }
    }

    @Override
    public void write(BulkChange bulk) {
        catalogue.make(bulk, fresh);
        List<ServiceRequest> made = new ArrayList<>(fresh.size());
        for (CaseRow row : fresh) {
            Id<ServiceRequest> id = bulk.newId();
            made.add(ServiceRequest.imported(id, number(row.key(), id), row.request(profile, entry(row.category()))));
        }
        List<ServiceRequest> stored = bulk.insertAll(ServiceRequest.TYPE, made);
        for (int i = 0; i < stored.size(); i++) {
            bulk.entry("request.imported", ServiceRequest.TYPE, stored.get(i), note(fresh.get(i)));
        }
        List<CaseRow> rows = List.copyOf(closing.keySet());
        List<ServiceRequest> closed = rows.stream().map(this::closed).toList();
        List<ServiceRequest> updated = bulk.updateAll(ServiceRequest.TYPE, closed);
        for (int i = 0; i < updated.size(); i++) {
            bulk.entry("request.closed", ServiceRequest.TYPE, updated.get(i), note(rows.get(i)));
        }
    }

    /** The rows that differ from what is stored in more than being closed now. */
    @Override
    public List<ErrorRow> refused() {
        return changed;
    }

    @Override
    public ImportCounts counts(long lines, long rejected) {
        return new ImportCounts(lines, fresh.size(), closing.size(), unchanged, rejected + changed.size());
    }

    private void compare(CaseRow row, ServiceRequest before) {
        boolean sameCategory = Objects.equals(entry(row.category()), before.category());
        String difference = row.difference(before, profile, sameCategory);
        boolean sameClose = Objects.equals(before.closedAt(), row.closedAt());
        if (difference == null && sameClose) {
            unchanged++;
        } else if (difference == null
                && before.closedAt() == null
                && !before.status().finished()) {
            closing.put(row, before);
        } else {
            String column = difference != null ? difference : profile.closed();
            changed.add(cases.error(row.raw(), column, "exchange.changed"));
        }
    }

    private ServiceRequest closed(CaseRow row) {
        return Objects.requireNonNull(closing.get(row))
                .closedByImport(
                        Objects.requireNonNull(row.closedAt()),
                        Objects.requireNonNull(row.closed()).on());
    }

    private @Nullable Id<ServiceCategory> entry(@Nullable String category) {
        return category == null ? null : catalogue.of(category);
    }

    // People know the number of the source; one that is too long for that is found by its key.
    private String number(String key, Id<ServiceRequest> id) {
        String number = profile.source() + "/" + key;
        return number.codePointCount(0, number.length()) <= NUMBER ? number : id.toString();
    }

    private String note(CaseRow row) {
        String place = ":" + row.raw().line() + " " + row.key();
        int room = NOTE - place.length();
        return (file.length() <= room ? file : file.substring(0, file.offsetByCodePoints(0, room / 2))) + place;
    }
}
