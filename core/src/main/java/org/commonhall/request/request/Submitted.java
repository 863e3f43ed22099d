package org.commonhall.request.request;

import org.commonhall.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A submitted request. A repeat with the same key gives the receipt of the first call and no code, because the code is said
 * once. A visitor whose answer was lost gets a new code for 24 hours after the first call, and the code before it ends.
 *
 * @param receipt what came of it
 * @param number the request number that people use
 * @param trackingCode the secret with which somebody without an account finds the request again, null for people with an
 *     account and where it was said before
 */
public record Submitted(
        Receipt<ServiceRequest> receipt,
        String number,
        @Nullable String trackingCode) {

    /** Without the code. */
    @Override
    public String toString() {
        return "Submitted[receipt=" + receipt + ", number=" + number + "]";
    }
}
