package org.commonhall.exchange;

/** The greatest sizes an input may have. They bound the memory of an import, whatever a file says. */
final class ImportLimits {
    /** Characters of one field. */
    public static final int FIELD = 65_536;
    /** Columns of a table. */
    public static final int COLUMNS = 512;
    /** Rows of a table; a key takes 32 to 64 bytes of memory while the import runs. */
    public static final int ROWS = 10_000_000;
    /** Characters of a mapping file. */
    public static final int MAPPING = 65_536;

    /** Characters of a source's name. */
    public static final int SOURCE = 20;

    private ImportLimits() {}
}
