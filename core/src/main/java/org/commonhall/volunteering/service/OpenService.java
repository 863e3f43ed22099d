package org.commonhall.volunteering.service;

import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * A record of service that somebody has to decide on.
 *
 * @param service the record
 * @param personName how the volunteer wants to be called
 */
public record OpenService(
        ServiceView service, @Personal("contact") String personName) {

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
