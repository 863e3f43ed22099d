package org.commonhall.exchange;

/** What becomes of a row that has more or fewer columns than the header. */
public enum RaggedRows {
    /** The whole file is refused. */
    STOP,
    /** The row goes to the error file, and the import goes on. */
    SKIP,
    /** What is missing is empty, and empty cells too many are left out; a row with more than that goes to the error file. */
    FILL
}
