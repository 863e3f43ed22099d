package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.SecondPerson;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Outcome;
import org.commonhall.credential.Credential;
import org.commonhall.credential.CredentialKernel;
import org.commonhall.credential.CredentialKind;
import org.commonhall.credential.Issued;
import org.commonhall.credential.NewCredential;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;

/** Takes up what volunteers ask for and issues certificates of service: who has organised it certifies it. */
final class ServiceCertificateSteps {
    private static final String SERIES = "SERVICE";
    private static final int CONTENTS = 2;

    private final Corridor corridor;
    private final CredentialKernel kernel;

    ServiceCertificateSteps(Corridor corridor, CredentialKernel kernel) {
        this.corridor = corridor;
        this.kernel = kernel;
    }

    Receipt<ServiceCertificate> ask(Call by, AskCertificate command) {
        try {
            return corridor.run(by, command, ServiceEvent.CERTIFICATE_ASKED.code(), ServiceCertificate.TYPE, change -> {
                change.authorise(false, command.organiser().value());
                Id<Person> self = Person.idOf(change.by(), command.permission());
                change.get(Organization.TYPE, command.organiser());
                return change.insert(
                        ServiceCertificate.TYPE,
                        ServiceCertificateBuilder.builder()
                                .id(change.newId())
                                .person(self)
                                .organiser(command.organiser())
                                .others(command.others())
                                .documentKind(command.documentKind())
                                .document(command.document())
                                .status(ServiceCertificateStatus.ASKED)
                                .askedAt(change.now())
                                .live(true)
                                .build());
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, ServiceCertificate.TYPE, "asked")
                    ? new Conflict("service.certificate.twice", taken)
                    : taken;
        }
    }

    Issued issue(Call by, IssueServiceCertificate command) {
        String code = kernel.newCode();
        AtomicReference<Credential> made = new AtomicReference<>();
        Outcome<Credential> outcome =
                corridor.outcome(by, command, ServiceEvent.CERTIFICATE_ISSUED.code(), Credential.TYPE, change -> {
                    Credential issued = issued(change, command, code);
                    made.set(issued);
                    return issued;
                });
        return kernel.issued(corridor, by.actor(), outcome, made.get(), code);
    }

    private Credential issued(Change change, IssueServiceCertificate command, String code) {
        ServiceCertificate asked = change.lockSubject(ServiceCertificate.TYPE, command.certificate());
        change.authorise(false, asked.organiser().value());
        asked.requireAsked();
        SecondPerson.require(asked.person().value(), change.by());
        Volunteer.of(change, asked.person()).ifPresent(one -> change.lock(Volunteer.TYPE, one.id()));
        List<ServiceRecord> records = ServiceLedger.live(change, asked.person()).stream()
                .filter(one -> asked.others() || one.organiser().equals(asked.organiser()))
                .toList();
        List<ServiceRecord> own = records.stream()
                .filter(one -> one.organiser().equals(asked.organiser()))
                .toList();
        if (own.stream().anyMatch(one -> one.status() == ServiceStatus.DISPUTED)) {
            throw new RuleViolation("service.certificate.open");
        }
        List<ServiceRecord> counted = own.stream().filter(ServiceRecord::counts).toList();
        if (counted.isEmpty()) {
            throw new RuleViolation("service.certificate.none");
        }
        Span around = Spans.around(counted.stream().map(ServiceRecord::days).toList());
        String hours = ServiceCredit.hours(ServiceLedger.sum(counted));
        Credential credential = kernel.issue(
                        change,
                        NewCredential.of(
                                        CredentialKind.SERVICE,
                                        code(asked.organiser()),
                                        asked.organiser(),
                                        asked.person(),
                                        SERIES,
                                        said(Explanation.of("service.fact.title", hours)))
                                .facts(facts(change, asked, records))
                                .source(asked.id().value())
                                .build(),
                        code)
                .credential();
        change.update(
                ServiceCertificate.TYPE,
                asked.issued(credential, ServiceLedger.sum(counted), around, command.responsible(), command.contact()));
        return credential;
    }

    // One certificate of an organization is in force at a time; those of other organizations stand beside it.
    private static String code(Id<Organization> organiser) {
        return "service." + organiser.value().toString().replace("-", "");
    }

    private static ImmutableList<Name> facts(Change change, ServiceCertificate asked, List<ServiceRecord> records) {
        ListMultimap<Id<Programme>, ServiceRecord> byProgramme =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        records.stream()
                .filter(ServiceRecord::counts)
                .sorted(Comparator.comparing(ServiceRecord::startsAt).thenComparing(ServiceRecord::id))
                .forEach(one -> byProgramme.put(one.programme(), one));
        Map<Id<Programme>, Programme> programmes = change.findAll(Programme.TYPE, byProgramme.keySet());
        Map<Id<Organization>, Organization> others = change.findAll(
                Organization.TYPE,
                records.stream()
                        .map(ServiceRecord::organiser)
                        .filter(one -> !one.equals(asked.organiser()))
                        .collect(ImmutableSet.toImmutableSet()));
        return byProgramme.keySet().stream()
                .map(id -> fact(
                        Objects.requireNonNull(programmes.get(id)),
                        byProgramme.get(id),
                        others.get(byProgramme.get(id).get(0).organiser())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Name fact(Programme programme, List<ServiceRecord> served, @Nullable Organization other) {
        ZoneId zone = programme.zoneId();
        Span around = Spans.around(served.stream().map(ServiceRecord::span).toList());
        String contents = served.stream()
                .map(ServiceRecord::content)
                .distinct()
                .limit(CONTENTS)
                .collect(Collectors.joining(" · "));
        String hours = ServiceCredit.hours(ServiceLedger.sum(served));
        LocalDate first = LocalDate.ofInstant(around.from(), zone);
        LocalDate last = LocalDate.ofInstant(around.until(), zone);
        return said(
                other == null
                        ? Explanation.of("service.fact.programme", programme.name(), hours, first, last, contents)
                        : Explanation.of(
                                "service.fact.other",
                                programme.name(),
                                hours,
                                first,
                                last,
                                contents,
                                Name.of(other.name(), other.nameEn())));
    }

    /** What is printed stays as it was. */
    private static Name said(Explanation fact) {
        return new Name(
                fact.text(Locale.CHINESE).strip(), fact.text(Locale.ENGLISH).strip());
    }
}
