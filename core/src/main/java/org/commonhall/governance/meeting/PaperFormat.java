package org.commonhall.governance.meeting;

/** How a paper is printed. */
public enum PaperFormat {
    /** Plain text. */
    TEXT,
    /** One HTML page that needs nothing else. */
    HTML
}
