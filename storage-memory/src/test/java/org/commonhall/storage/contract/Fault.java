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
    GOES_ON_AFTER_FAILURES,
    /** None, on a store that undoes nested work. */
    NONE_NESTED,
    NESTED_UNDOES_NOTHING,
    NESTED_UNDOES_TOO_MUCH,
    NESTED_CONFINES_EVERYTHING,
    NESTED_CONFINES_NOTHING;

    boolean nests() {
        return compareTo(NONE_NESTED) >= 0;
    }
}
