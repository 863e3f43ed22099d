package org.commonhall.exchange;

import java.time.Instant;
import java.util.List;
import org.commonhall.corridor.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of file is about: which columns it has, and what becomes of its rows. For one pass over the file.
 *
 * @param <R> what a row is read as
 */
interface ImportTable<R> {
    /**
     * Finds the columns in the header.
     *
     * @throws org.commonhall.InvalidInput naming every column that is missing or there twice
     */
    void begin(CsvRows rows, Instant now);

    /** Refuses somebody who may not import such a file at all. */
    void authorise(Reading reading);

    /** What no two rows of a file share; blank where that is not asked. */
    String key(CsvRow row);

    /** The fault of a row whose key is at fault. */
    ErrorRow keyError(CsvRow row, String code);

    /** The row, or null after every fault of it was added. */
    @Nullable R read(CsvRow row, List<ErrorRow> faults);

    /**
     * Compares rows with what is stored.
     *
     * @param first whether nothing of their source can be stored
     */
    ImportDecision decide(Reading reading, List<R> rows, boolean first);

    /** Hears that what was decided last is stored. */
    default void committed() {}
}
