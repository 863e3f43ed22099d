package org.commonhall.exchange;

/**
 * What became of the rows of a file.
 *
 * @param lines rows that were read
 * @param added cases that are new
 * @param closed cases that were open before and are closed now
 * @param unchanged cases that were there already as the file has them
 * @param rejected rows that were not imported
 */
public record ImportCounts(long lines, long added, long closed, long unchanged, long rejected) {
    /** Nothing yet. */
    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                lines + more.lines,
                added + more.added,
                closed + more.closed,
                unchanged + more.unchanged,
                rejected + more.rejected);
    }
}
