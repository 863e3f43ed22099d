package org.commonhall.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to import and how. Immutable.
 *
 * @param source the file
 * @param profile what its columns mean
 * @param errors where the rows go that are not imported, null for nowhere
 * @param dryRun whether everything is done but writing to the store
 * @param batch rows a transaction
 * @param encoding in which encoding it is, null to tell by the file
 * @param progress hears how far it is
 */
public record ImportOrder(
        ImportSource source,
        ImportProfile profile,
        @Nullable Path errors,
        boolean dryRun,
        int batch,
        @Nullable Charset encoding,
        ProgressListener progress) {
    private static final int BATCH = 1_000;

    /**
     * Orders an import in batches of 1,000 rows without an error file.
     *
     * @param source the file
     * @param profile what its columns mean
     * @return the order
     */
    public static ImportOrder of(ImportSource source, ImportProfile profile) {
        return new ImportOrder(source, profile, null, false, BATCH, null, (done, total, phase, eta) -> {});
    }

    /**
     * Gives the same import with an error file.
     *
     * @param file the error file; its folder exists
     * @return the copy
     */
    public ImportOrder errorsTo(Path file) {
        return new ImportOrder(source, profile, file, dryRun, batch, encoding, progress);
    }

    /**
     * Gives the same import without writing to the store.
     *
     * @return the copy
     */
    public ImportOrder dry() {
        return new ImportOrder(source, profile, errors, true, batch, encoding, progress);
    }

    /**
     * Gives the same import in other batches.
     *
     * @param rows rows a transaction, at least one
     * @return the copy
     * @throws IllegalArgumentException if it is less than one
     */
    public ImportOrder batchesOf(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("rows a transaction: " + rows);
        }
        return new ImportOrder(source, profile, errors, dryRun, rows, encoding, progress);
    }

    /**
     * Gives the same import of a file whose encoding is known.
     *
     * @param charset the encoding
     * @return the copy
     */
    public ImportOrder encoded(Charset charset) {
        return new ImportOrder(source, profile, errors, dryRun, batch, charset, progress);
    }

    /**
     * Gives the same import with a listener.
     *
     * @param listener hears how far it is
     * @return the copy
     */
    public ImportOrder telling(ProgressListener listener) {
        return new ImportOrder(source, profile, errors, dryRun, batch, encoding, listener);
    }
}
