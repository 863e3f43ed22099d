package org.commonhall.learning.enrolment;

import org.commonhall.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was taken in at the door.
 *
 * @param receipt what came of it
 * @param code with which somebody whom nobody knew takes the enrolment over by {@link ClaimEnrolment}; told once, and null for
 *     everybody else
 */
public record WalkedIn(Receipt<Enrolment> receipt, @Nullable String code) {

    /** Without the code. */
    @Override
    public String toString() {
        return "WalkedIn[receipt=" + receipt + "]";
    }
}
