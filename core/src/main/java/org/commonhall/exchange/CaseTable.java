package org.commonhall.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.jspecify.annotations.Nullable;

/** A file of requests. Not thread-safe. */
final class CaseTable implements ImportTable<CaseRow> {
    private final String file;
    private final RequestProfile profile;
    private final CatalogueEntries catalogue;
    private @Nullable CaseRows cases;

    CaseTable(String file, RequestProfile profile) {
        this.file = file;
        this.profile = profile;
        this.catalogue = new CatalogueEntries(profile.source());
    }

    @Override
    public void begin(CsvRows rows, Instant now) {
        cases = new CaseRows(file, profile, rows.header(), now);
    }

    @Override
    public void authorise(Reading reading) {
        reading.authorise(ExchangeRights.IMPORT, false, Scopes.DISTRICT);
    }

    @Override
    public String key(CsvRow row) {
        return cases().key(row);
    }

    @Override
    public ErrorRow keyError(CsvRow row, String code) {
        return cases().keyError(row, code);
    }

    @Override
    public @Nullable CaseRow read(CsvRow row, List<ErrorRow> faults) {
        return cases().read(row, faults);
    }

    @Override
    public ImportDecision decide(Reading reading, List<CaseRow> rows, boolean first) {
        ImportBatch batch = new ImportBatch(file, profile, cases(), catalogue);
        if (first) {
            batch.takeAsNew(reading, rows);
        } else {
            batch.compare(reading, rows);
        }
        return batch;
    }

    @Override
    public void committed() {
        catalogue.commit();
    }

    private CaseRows cases() {
        return Objects.requireNonNull(cases, "begin first");
    }
}
