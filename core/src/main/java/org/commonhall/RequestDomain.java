package org.commonhall;

import org.commonhall.request.request.Requests;

/** Requests, what can be asked for, and how well they are answered (诉求). One accessor a capability; thread-safe. */
public final class RequestDomain {
    private final Requests requests;

    RequestDomain(Requests requests) {
        this.requests = requests;
    }

    /**
     * Requests, from submission to review.
     *
     * @return the capability
     */
    public Requests requests() {
        return requests;
    }
}
