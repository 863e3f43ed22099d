package org.commonhall.credential;

import java.time.Instant;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A qualification as the person and the staff of the organization that vouches for it see it.
 *
 * @param id the identity
 * @param version the version
 * @param code the code that rules ask for
 * @param title what people call the badge, null for what is none
 * @param kind what it rests on
 * @param issuer which organization vouches for it
 * @param issuerName its name
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, or null
 * @param holds whether it counts today
 * @param credential the credential it came with, or null
 * @param revokedAt when it was revoked, or null
 * @param source what was shown, or null
 */
public record QualificationView(
        Id<Qualification> id,
        long version,
        String code,
        @Nullable Name title,
        QualificationKind kind,
        Id<Organization> issuer,
        @Nullable Name issuerName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean holds,
        @Nullable Id<Credential> credential,
        @Nullable Instant revokedAt,
        @Personal("credential") @Nullable String source) {

    static QualificationView of(Qualification qualification, BadgeRules badges, LocalDate today, Names names) {
        BadgeRule badge = badges.byCode().get(qualification.code());
        return new QualificationView(
                qualification.id(),
                qualification.version(),
                qualification.code(),
                badge == null ? null : badge.title(),
                qualification.kind(),
                qualification.issuer(),
                names.of(Organization.TYPE, qualification.issuer()),
                qualification.startsOn(),
                qualification.endsOn(),
                qualification.holds(today),
                qualification.credential(),
                qualification.revokedAt(),
                qualification.source());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
