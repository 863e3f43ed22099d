package org.commonhall.request.request;

import java.util.Optional;

/**
 * A submitted request.
 *
 * @param request the request as stored
 * @param trackingCode the secret with which somebody without an account finds it again; shown here and never again, so it is
 *     empty on a repeat, and for people with an account
 */
public record Submitted(ServiceRequest request, Optional<String> trackingCode) {

    /** Without the code. */
    @Override
    public String toString() {
        return "Submitted[request=" + request + "]";
    }
}
