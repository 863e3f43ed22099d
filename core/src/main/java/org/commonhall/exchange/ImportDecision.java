package org.commonhall.exchange;

import java.util.List;
import org.commonhall.corridor.BulkChange;

/** What becomes of the rows of one batch. */
interface ImportDecision {
    /** Writes it, a journal entry a subject. */
    void write(BulkChange bulk);

    /** The faults of rows that do not go with what is stored. */
    List<ErrorRow> refused();

    /** What the batch comes to, with the rows that were at fault before. */
    ImportCounts counts(long lines, long rejected);
}
