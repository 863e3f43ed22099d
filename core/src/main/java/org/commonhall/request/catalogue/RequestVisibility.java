package org.commonhall.request.catalogue;

/** Who may find a request. */
public enum RequestVisibility {
    /** Everybody; the requesters' names only by their choice. */
    PUBLIC,
    /** The requesters and those who handle it. */
    PRIVATE
}
