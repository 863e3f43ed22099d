package org.commonhall.corridor;

/** Ends a use case that is walked again only to see whether its actor still has the right. */
final class Probe extends RuntimeException {
    private static final long serialVersionUID = 1;

    Probe() {
        super("authorised", null, false, false);
    }
}
