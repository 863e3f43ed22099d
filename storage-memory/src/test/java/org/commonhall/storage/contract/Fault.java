package org.commonhall.storage.contract;

/** A mistake that an adapter may make. */
enum Fault {
    NONE,
    FORGETS_VERSIONS,
    IGNORES_UNIQUE_KEYS,
    ABSENT_LAST,
    READS_UNCOMMITTED,
    KEEPS_HALF_OF_WHAT_FAILED,
    LOSES_UPDATES,
    IGNORES_LIMIT,
    IGNORES_POSITION,
    CUTS_INSTANTS_TO_MILLISECONDS,
    TRIMS_TEXT,
    GOES_ON_AFTER_FAILURES
}
