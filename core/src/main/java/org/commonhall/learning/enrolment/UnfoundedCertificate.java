package org.commonhall.learning.enrolment;

import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.credential.Credential;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A certificate whose ground is gone since it was issued, until somebody revokes or confirms it.
 *
 * @param enrolment for which it was issued
 * @param version the version of the enrolment, for a command's {@code seen}
 * @param person whose it is
 * @param personName the person's name
 * @param credential the certificate
 * @param number its number
 * @param explanation the rule part by part, as it stands now
 */
public record UnfoundedCertificate(
        Id<Enrolment> enrolment,
        long version,
        Id<Person> person,
        @Personal("contact") @Nullable String personName,
        Id<Credential> credential,
        String number,
        Explanation explanation) {

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
