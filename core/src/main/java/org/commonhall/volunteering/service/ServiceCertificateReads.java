package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.credential.CertificatePaper;
import org.commonhall.credential.Credential;
import org.commonhall.credential.CredentialReads;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;

/** What people see of certificates of service. Thread-safe. */
public final class ServiceCertificateReads {
    private final Corridor corridor;
    private final CredentialReads credentials;

    ServiceCertificateReads(Corridor corridor, CredentialReads credentials) {
        this.corridor = corridor;
        this.credentials = credentials;
    }

    /**
     * Lists the certificates that the actor has asked for, the latest first. Costs two statements.
     *
     * @param by a person; a visitor has none
     * @return the certificates
     */
    public ImmutableList<ServiceCertificateView> mine(Actor by) {
        return corridor.read(by, reading -> {
            Id<Person> self = Person.idOrNull(by);
            return self == null
                    ? ImmutableList.of()
                    : views(
                            reading,
                            reading.select(
                                    Query.of(ServiceCertificate.TYPE).where(ServiceCertificate.PERSON.is(self))));
        });
    }

    private static ImmutableList<ServiceCertificateView> views(Reading reading, List<ServiceCertificate> all) {
        return all.stream()
                .sorted(Comparator.comparing(ServiceCertificate::askedAt)
                        .thenComparing(ServiceCertificate::id)
                        .reversed())
                .collect(Names.listed(
                        reading,
                        (one, names) ->
                                ServiceCertificateView.of(one, names.of(Organization.TYPE, one.organiser()), null)));
    }

    /**
     * Lists the certificates that wait to be issued. Costs three statements beside those of the rights; that they were shown
     * is journaled.
     *
     * @param by an organiser of the organization
     * @param organiser which organization
     * @return the certificates, who asked last first
     */
    public ImmutableList<ServiceCertificateView> asked(Actor by, Id<Organization> organiser) {
        return corridor.read(by, reading -> views(reading, shown(reading, organiser, ServiceCertificateStatus.ASKED)));
    }

    /**
     * Lists the certificates in force that say more than is credited now, with both. Costs five statements beside those of
     * the rights; that they were shown is journaled.
     *
     * @param by an organiser of the organization
     * @param organiser which organization
     * @return the certificates, who asked last first
     */
    public ImmutableList<ServiceCertificateView> unfounded(Actor by, Id<Organization> organiser) {
        return corridor.read(by, reading -> {
            List<ServiceCertificate> all = shown(reading, organiser, ServiceCertificateStatus.UNFOUNDED);
            Map<Id<Credential>, Credential> issued = reading.findAll(
                    Credential.TYPE,
                    all.stream()
                            .map(one -> Objects.requireNonNull(one.credential()))
                            .collect(ImmutableSet.toImmutableSet()));
            ImmutableListMultimap<Id<Person>, ServiceRecord> records = all.isEmpty()
                    ? ImmutableListMultimap.of()
                    : reading
                            .select(Query.of(ServiceRecord.TYPE)
                                    .where(ServiceRecord.PERSON.in(all.stream()
                                            .map(ServiceCertificate::person)
                                            .collect(ImmutableSet.toImmutableSet())))
                                    .where(ServiceRecord.LIVE.is(true)))
                            .stream()
                            .collect(ImmutableListMultimap.toImmutableListMultimap(ServiceRecord::person, one -> one));
            return Names.shown(
                    reading,
                    names -> all.stream()
                            .filter(one -> Objects.requireNonNull(issued.get(one.credential()))
                                            .live()
                                    != null)
                            .filter(one -> one.exceeds(ServiceLedger.credited(one, records.get(one.person()))))
                            .sorted(Comparator.comparing(ServiceCertificate::askedAt)
                                    .thenComparing(ServiceCertificate::id)
                                    .reversed())
                            .map(one -> ServiceCertificateView.of(
                                    one,
                                    names.of(Organization.TYPE, one.organiser()),
                                    said(one, ServiceLedger.credited(one, records.get(one.person())))))
                            .collect(ImmutableList.toImmutableList()));
        });
    }

    private static Explanation said(ServiceCertificate one, Duration now) {
        return Explanation.of("service.certificate.unfounded", one.hours(), ServiceCredit.hours(now));
    }

    private static List<ServiceCertificate> shown(
            Reading reading, Id<Organization> organiser, ServiceCertificateStatus status) {
        reading.authorise(ServiceRights.READ_CERTIFICATES, false, organiser.value());
        List<ServiceCertificate> all = reading.select(Query.of(ServiceCertificate.TYPE)
                .where(ServiceCertificate.ORGANISER.is(organiser))
                .where(ServiceCertificate.STATUS.is(status)));
        reading.disclosed("service.certificates_read", ServiceCertificate.TYPE, all);
        return all;
    }

    /**
     * Reads a certificate to print. Costs at most seven statements beside those of the rights.
     *
     * @param by the volunteer, an organiser of the organization
     * @param id which one
     * @param code its check code, as it was told when it was issued or renewed
     * @return the paper
     * @throws NotFound {@code credential.check} for a code that is not its own
     * @throws RuleViolation {@code service.certificate.state} for one that is not issued yet
     */
    public ServiceCertificatePaper paper(Actor by, Id<ServiceCertificate> id, String code) {
        ServiceCertificate known = corridor.read(by, reading -> {
            ServiceCertificate one = reading.get(ServiceCertificate.TYPE, id);
            reading.authorise(
                    ServiceRights.READ_CERTIFICATES,
                    by.is(one.person().value()),
                    one.organiser().value());
            return one;
        });
        Id<Credential> credential = known.credential();
        if (credential == null) {
            throw new RuleViolation("service.certificate.state", Explanation.of(known.status()));
        }
        CertificatePaper paper = credentials.paper(by, credential, code);
        return corridor.read(
                by,
                reading -> new ServiceCertificatePaper(
                        paper,
                        Volunteer.of(reading, known.person())
                                .map(Volunteer::number)
                                .orElse(null),
                        known.documentKind(),
                        known.document(),
                        Objects.requireNonNull(known.responsible()),
                        handler(
                                reading,
                                reading.get(Credential.TYPE, credential).issuedBy()),
                        Objects.requireNonNull(known.contact())));
    }

    private static @Nullable String handler(Reading reading, @Nullable Id<Person> id) {
        return id == null ? null : reading.get(Person.TYPE, id).name();
    }
}
