package org.commonhall.volunteering.service;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Describe;
import org.commonhall.credential.Credential;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of service that a volunteer has asked an organization for (志愿服务记录证明), with what is printed beside the
 * credential. The number of the volunteer's document is kept whole only until it is issued. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param person who asked
 * @param organiser which organization certifies
 * @param others whether service for other organizations is listed too
 * @param documentKind what sort of document the volunteer shows
 * @param document its number; but for its last four places covered once issued
 * @param status where it stands
 * @param askedAt since when
 * @param responsible who answers for the organization
 * @param contact how the organization is reached
 * @param credential what was issued, absent before
 * @param certified how many seconds it certifies, rounded down to a tenth of an hour
 * @param startsAt when the day of the first service in it began, absent before it is issued
 * @param endsAt when the day of the last one ended
 * @param live true while it is asked for, absent afterwards
 */
@Unique(
        name = "asked",
        of = {"person", "organiser", "live"})
@Index({"organiser", "status"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record ServiceCertificate(
        Id<ServiceCertificate> id,
        long version,
        @Subject Id<Person> person,
        Id<Organization> organiser,
        boolean others,
        @Size(max = 40) String documentKind,
        @Personal("service") @Size(max = 60) String document,
        ServiceCertificateStatus status,
        Instant askedAt,

        @Kept("access.hold.credential") @Size(max = 100) @Nullable String responsible,

        @Kept("access.hold.credential") @Size(max = 200) @Nullable String contact,

        @Nullable Id<Credential> credential,
        long certified,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Boolean live) {
    /** How it is stored. */
    public static final RecordType<ServiceCertificate> TYPE =
            RecordType.of(MethodHandles.lookup(), ServiceCertificate.class);
    /** Who asked. */
    public static final Attribute<ServiceCertificate, Id<Person>> PERSON =
            TYPE.attribute("person", ServiceCertificate::person);
    /** Which organization certifies. */
    public static final Attribute<ServiceCertificate, Id<Organization>> ORGANISER =
            TYPE.attribute("organiser", ServiceCertificate::organiser);
    /** Where it stands. */
    public static final Attribute<ServiceCertificate, ServiceCertificateStatus> STATUS =
            TYPE.attribute("status", ServiceCertificate::status);

    private static final int SHOWN = 4;

    /** Refuses unless it is asked for. */
    void requireAsked() {
        if (status != ServiceCertificateStatus.ASKED) {
            throw new RuleViolation("service.certificate.state", Explanation.of(status));
        }
    }

    /** Says whether a record of somebody's service lies in it. */
    boolean holds(ServiceRecord one) {
        return one.counts()
                && one.organiser().equals(organiser)
                && startsAt != null
                && endsAt != null
                && !one.startsAt().isBefore(startsAt)
                && !one.endsAt().isAfter(endsAt);
    }

    /** Says whether it says more than is credited now. */
    boolean exceeds(Duration now) {
        return now.toSeconds() < certified;
    }

    /** The hours that it says. */
    String hours() {
        return ServiceCredit.hours(Duration.ofSeconds(certified));
    }

    ServiceCertificate issued(Credential given, Duration sum, Span around, String answers, String reached) {
        return ServiceCertificateBuilder.builder(this)
                .status(ServiceCertificateStatus.ISSUED)
                .document(covered(document))
                .credential(given.id())
                .certified(sum.toSeconds() - sum.toSeconds() % ServiceCredit.TENTH)
                .startsAt(around.from())
                .endsAt(around.until())
                .responsible(answers)
                .contact(reached)
                .live(null)
                .build();
    }

    private static String covered(String number) {
        int hidden = number.length() > SHOWN ? number.length() - SHOWN : number.length();
        return "*".repeat(hidden) + number.substring(hidden);
    }

    ServiceCertificate unfounded() {
        return ServiceCertificateBuilder.builder(this)
                .status(ServiceCertificateStatus.UNFOUNDED)
                .build();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
