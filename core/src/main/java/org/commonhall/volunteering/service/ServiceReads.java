package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.RuleViolation;
import org.commonhall.access.Consent;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.Credential;
import org.commonhall.credential.CredentialKind;
import org.commonhall.credential.Qualification;
import org.commonhall.credential.Qualifications;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.Volunteer;

/** What people see of records of service. Thread-safe. */
public final class ServiceReads {
    private static final String SHOWN = "service.account_read";
    private static final String CONSENT = "service.record";

    private final Corridor corridor;

    ServiceReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Reads the hours of a volunteer. Costs three statements beside those of the rights, one more for recipients, and one
     * for that others were shown, which is journaled.
     *
     * @param by the volunteer; an organiser of a programme sees the service in it
     * @param person who
     * @return the account
     */
    public ServiceAccount account(Actor by, Id<Person> person) {
        return corridor.read(by, reading -> {
            List<ServiceRecord> all = ServiceLedger.live(reading, person);
            boolean own = by.is(person.value());
            List<ServiceRecord> shown = own
                    ? all
                    : all.stream()
                            .filter(one -> reading.allows(
                                    ServiceRights.READ, false, one.programme().value()))
                            .toList();
            reading.authorise(ServiceRights.READ, own || !shown.isEmpty(), Scopes.DISTRICT);
            if (!own) {
                reading.disclosed(SHOWN, ServiceRecord.TYPE, shown);
            }
            return account(reading, person, all, shown);
        });
    }

    private static ServiceAccount account(
            Reading reading, Id<Person> person, List<ServiceRecord> all, List<ServiceRecord> shown) {
        Map<Id<ServiceRecord>, ServiceCredit.Credited> credits = credits(all);
        Set<Id<ServiceRecord>> seen = shown.stream().map(ServiceRecord::id).collect(ImmutableSet.toImmutableSet());
        return Names.shown(reading, names -> {
            Map<Id<Programme>, Duration> sums = new LinkedHashMap<>();
            shown.forEach(one -> sums.merge(one.programme(), Duration.ofSeconds(one.credited()), Duration::plus));
            Duration credited = ServiceLedger.sum(shown);
            return new ServiceAccount(
                    person,
                    credited,
                    ServiceCredit.hours(credited),
                    sums.entrySet().stream()
                            .map(sum -> new ServiceSum(
                                    sum.getKey(),
                                    names.of(Programme.TYPE, sum.getKey()),
                                    sum.getValue(),
                                    ServiceCredit.hours(sum.getValue())))
                            .sorted(Comparator.comparing(ServiceSum::programme))
                            .collect(ImmutableList.toImmutableList()),
                    shown.stream()
                            .sorted(Comparator.comparing(ServiceRecord::startsAt)
                                    .thenComparing(ServiceRecord::id)
                                    .reversed())
                            .map(one -> ServiceView.of(one, credits.get(one.id()), seen::contains, names))
                            .collect(ImmutableList.toImmutableList()));
        });
    }

    private static Map<Id<ServiceRecord>, ServiceCredit.Credited> credits(List<ServiceRecord> all) {
        return ServiceLedger.credits(all).stream()
                .collect(ImmutableMap.toImmutableMap(
                        one -> Id.valueOf(one.served().id()), one -> one));
    }

    /**
     * Says how much of a record is credited, and what took the rest. Costs two statements beside those of the rights.
     *
     * @param by the volunteer, an organiser of the programme
     * @param id which record
     * @return the minutes credited, with what was taken off
     */
    public Explanation explainCredit(Actor by, Id<ServiceRecord> id) {
        return corridor.read(by, reading -> {
            ServiceRecord record = reading.get(ServiceRecord.TYPE, id);
            reading.authorise(
                    ServiceRights.READ,
                    by.is(record.person().value()),
                    record.programme().value());
            return ServiceLedger.around(reading, record).stream()
                    .filter(one -> one.served().id().equals(id.toString()))
                    .findFirst()
                    .map(ServiceReads::said)
                    .orElseGet(() -> Explanation.of("service.said.not", Explanation.of(record.status())));
        });
    }

    private static Explanation said(ServiceCredit.Credited one) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of(
                "service.said.worked", one.served().span().length().toMinutes()));
        if (!one.covered().isZero()) {
            parts.add(Explanation.of(
                    "service.said.covered",
                    one.covered().toMinutes(),
                    one.coveredBy().size()));
        }
        if (!one.paused().isZero()) {
            parts.add(Explanation.of("service.said.pause", one.paused().toMinutes()));
        }
        if (!one.capped().isZero()) {
            parts.add(Explanation.of(
                    "service.said.capped",
                    one.capped().toMinutes(),
                    one.served().dayCap().toMinutes()));
        }
        return Explanation.of("service.said.credited", one.credited().toMinutes())
                .because(parts);
    }

    /**
     * Lists what waits to be verified or decided in a programme, the earliest first. Costs three statements beside those of
     * the rights, one more for recipients; that names were shown is journaled.
     *
     * @param by an organiser of the programme
     * @param programme which programme
     * @param page which page
     * @return the records that were reported or are doubted
     */
    public Page<OpenService> open(Actor by, Id<Programme> programme, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(ServiceRights.READ, false, programme.value());
            Page<ServiceRecord> found = reading.page(
                    Query.of(ServiceRecord.TYPE)
                            .where(ServiceRecord.PROGRAMME.is(programme))
                            .where(ServiceRecord.STATUS.in(
                                    ImmutableSet.of(ServiceStatus.REPORTED, ServiceStatus.DISPUTED)))
                            .orderBy(ServiceRecord.STARTS_AT.ascending()),
                    page);
            Map<Id<Person>, Person> people = reading.findAll(
                    Person.TYPE,
                    found.items().stream().map(ServiceRecord::person).collect(ImmutableSet.toImmutableSet()));
            Person.disclosed(reading, people.values());
            return Names.page(
                    reading,
                    found,
                    (one, names) -> new OpenService(
                            ServiceView.of(one, null, hidden -> false, names),
                            Objects.requireNonNull(people.get(one.person())).name()));
        });
    }

    /**
     * Reads all that is recorded of a volunteer. Costs eight statements, for staff three more: whether the volunteer agrees,
     * the rights, and that others were shown, which is journaled.
     *
     * @param by the volunteer; an organiser of the district where the volunteer consents to {@code service.record}
     * @param person who
     * @return the five groups
     * @throws NotFound {@code record.missing} for somebody who is not on the register
     * @throws RuleViolation {@code service.consent} where the volunteer does not agree
     */
    public ServicePerson record(Actor by, Id<Person> person) {
        return corridor.read(by, reading -> {
            boolean own = by.is(person.value());
            reading.authorise(ServiceRights.READ_PERSON, own, Scopes.DISTRICT);
            if (!own && !Consent.given(reading, person.value(), CONSENT)) {
                throw new RuleViolation("service.consent");
            }
            Volunteer volunteer =
                    Volunteer.of(reading, person).orElseThrow(() -> new NotFound("record.missing", Volunteer.TYPE));
            Person known = reading.get(Person.TYPE, person);
            List<ServiceRecord> all = ServiceLedger.live(reading, person);
            List<Credential> proofs = reading.select(Query.of(Credential.TYPE)
                    .where(Credential.HOLDER.is(person))
                    .where(Credential.LIVE.is(true))
                    .orderBy(Credential.ISSUED_ON.ascending()));
            if (!own) {
                reading.disclosed(SHOWN, Volunteer.TYPE, ImmutableList.of(volunteer));
            }
            return new ServicePerson(
                    person,
                    known.name(),
                    known.phone(),
                    volunteer.number(),
                    volunteer.skills(),
                    volunteer.registeredAt(),
                    account(reading, person, all, all),
                    proofs(proofs, ImmutableSet.of(CredentialKind.CERTIFICATE)),
                    Qualifications.on(reading, person, reading.today()).stream()
                            .map(Qualification::code)
                            .sorted()
                            .collect(ImmutableList.toImmutableList()),
                    proofs(proofs, ImmutableSet.of(CredentialKind.RECOGNITION, CredentialKind.STARS)),
                    reading.select(Query.of(ServiceRating.TYPE).where(ServiceRating.PERSON.is(person))).stream()
                            .sorted(Comparator.comparing(ServiceRating::ratedAt).reversed())
                            .map(ServicePerson.Rating::of)
                            .collect(ImmutableList.toImmutableList()));
        });
    }

    private static ImmutableList<ServicePerson.Proof> proofs(List<Credential> all, ImmutableSet<CredentialKind> kinds) {
        return all.stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(one ->
                        new ServicePerson.Proof(one.kind(), one.named(), one.number(), one.issuedOn(), one.endsOn()))
                .collect(ImmutableList.toImmutableList());
    }
}
