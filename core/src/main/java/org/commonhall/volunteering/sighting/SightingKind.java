package org.commonhall.volunteering.sighting;

/** What a volunteer has seen. */
public enum SightingKind {
    /** Something dangerous (隐患). */
    HAZARD,
    /** Something that has happened (事件). */
    INCIDENT,
    /** How people treat each other (文明). */
    CIVILITY,
    /** How people treat nature (绿色). */
    GREEN;

    /** Whether somebody has to do something about it. */
    boolean asks() {
        return this == HAZARD || this == INCIDENT;
    }
}
