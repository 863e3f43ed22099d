package org.commonhall.exchange;

/**
 * What became of the rows of a file.
 *
 * @param lines rows that were read
 * @param added rows of what is new
 * @param changed rows that changed what was there: closed a case, replaced what is known of somebody or something
 * @param unchanged rows of what was there already as the file has it
 * @param rejected rows that were not imported
 */
public record ImportCounts(long lines, long added, long changed, long unchanged, long rejected) {
    /** Nothing yet. */
    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                lines + more.lines,
                added + more.added,
                changed + more.changed,
                unchanged + more.unchanged,
                rejected + more.rejected);
    }
}
