package org.commonhall.storage.contract;

/** A code whose order by name is not that of its declaration. */
public enum ProbeColour {
    /** Last by name. */
    RED,
    /** Second by name. */
    GREEN,
    /** First by name. */
    BLUE
}
