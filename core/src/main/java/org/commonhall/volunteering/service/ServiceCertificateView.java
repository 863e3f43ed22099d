package org.commonhall.volunteering.service;

import java.time.Instant;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.credential.Credential;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of service as the volunteer and the organization see it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param person who asked
 * @param organiser which organization certifies
 * @param organiserName its name
 * @param others whether service for other organizations is listed too
 * @param documentKind what sort of document the volunteer shows
 * @param document its number; but for its last four places covered once issued
 * @param status where it stands
 * @param askedAt since when
 * @param credential what was issued
 * @param hours the hours that it says, null before it is issued
 * @param unfounded what it says and what is credited now, null unless that is less
 */
public record ServiceCertificateView(
        Id<ServiceCertificate> id,
        long version,
        Id<Person> person,
        Id<Organization> organiser,
        @Nullable Name organiserName,
        boolean others,
        String documentKind,
        @Personal("service") String document,
        ServiceCertificateStatus status,
        Instant askedAt,
        @Nullable Id<Credential> credential,
        @Nullable String hours,
        @Nullable Explanation unfounded) {

    static ServiceCertificateView of(
            ServiceCertificate one, @Nullable Name organiserName, @Nullable Explanation unfounded) {
        return new ServiceCertificateView(
                one.id(),
                one.version(),
                one.person(),
                one.organiser(),
                organiserName,
                one.others(),
                one.documentKind(),
                one.document(),
                one.status(),
                one.askedAt(),
                one.credential(),
                one.credential() == null ? null : one.hours(),
                unfounded);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
