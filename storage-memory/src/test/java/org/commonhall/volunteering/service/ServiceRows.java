package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.FoundProgramme;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeAction;
import org.commonhall.volunteering.volunteer.RegisterVolunteer;
import org.commonhall.volunteering.volunteer.StepProgramme;
import org.commonhall.volunteering.volunteer.Volunteers;
import org.jspecify.annotations.Nullable;

/** Rows of records and certificates of service. */
final class ServiceRows {
    private static final Instant NINE = Instant.parse("2026-01-05T01:00:00Z");

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final FoundedHall test;
    private final ServiceRecords services;
    private final Id<Organization> organiser;
    private final Id<Programme> programme;
    private final Id<Person> volunteer;

    private ServiceRows(FoundedHall test) {
        this.test = test;
        this.services = test.hall.volunteering().serviceRecords();
        Volunteers volunteers = test.hall.volunteering().volunteers();
        this.organiser = test.organization("street_office", "organiser of service");
        this.programme = volunteers
                .found(
                        test.founder,
                        FoundProgramme.of(organiser, "service", "Service").build())
                .id();
        volunteers.step(test.founder, new StepProgramme(programme, ProgrammeAction.PUBLISH));
        this.volunteer = registered("volunteer in service");
        records();
        unfounded();
        certificates();
    }

    static List<UseCase> of(FoundedHall test) {
        return new ServiceRows(test).rows.build();
    }

    private static ServiceDetails details() {
        return ServiceDetails.of(NINE, NINE.plusSeconds(3600), "Meals")
                .statement("No code")
                .build();
    }

    private void records() {
        ReportService report = ReportService.of(programme, details()).build();
        Id<ServiceRecord> service =
                services.report(Actor.person(volunteer), report).id();
        row("report", report, programme.value(), null, (to, by) -> to.report(by, report));
        RecordService record = RecordService.of(programme, volunteer, details()).build();
        row("record", record, programme.value(), null, (to, by) -> to.record(by, record));
        VerifyService verify = new VerifyService(service);
        row("verify", verify, programme.value(), null, (to, by) -> to.verify(by, verify));
        DisputeService dispute = new DisputeService(service, "Too short");
        row("dispute", dispute, programme.value(), volunteer, (to, by) -> to.dispute(by, dispute));
        CorrectService correct = new CorrectService(service, details(), "Wrong day");
        row("correct", correct, programme.value(), null, (to, by) -> to.correct(by, correct));
        RejectService reject = new RejectService(service, "Not there");
        row("reject", reject, programme.value(), null, (to, by) -> to.reject(by, reject));
        RateService rate = RateService.of(service, 5).build();
        row("rate", rate, programme.value(), null, (to, by) -> to.rate(by, rate));
        rows.add(UseCase.read(
                "ServiceReads.account",
                ServiceRights.READ,
                programme.value(),
                volunteer,
                (hall, by) -> hall.volunteering().serviceRecords().reads().account(by, volunteer)));
        rows.add(UseCase.read(
                "ServiceReads.explainCredit",
                ServiceRights.READ,
                programme.value(),
                volunteer,
                (hall, by) -> hall.volunteering().serviceRecords().reads().explainCredit(by, service)));
        rows.add(UseCase.read(
                "ServiceReads.open",
                staff(ServiceRights.READ),
                programme.value(),
                null,
                (hall, by) -> hall.volunteering().serviceRecords().reads().open(by, programme, PageRequest.first(10))));
        rows.add(UseCase.read(
                "ServiceReads.record",
                ServiceRights.READ_PERSON,
                Scopes.DISTRICT,
                volunteer,
                (hall, by) -> hall.volunteering().serviceRecords().reads().record(by, volunteer)));
    }

    private void certificates() {
        AskCertificate ask = new AskCertificate(organiser, "Card", "12345678", false);
        Id<ServiceCertificate> asked =
                services.ask(Actor.person(volunteer), ask).id();
        row("ask", ask, organiser.value(), null, (to, by) -> to.ask(by, ask));
        IssueServiceCertificate issue = new IssueServiceCertificate(asked, "Head", "Desk");
        row("issue", issue, organiser.value(), null, (to, by) -> to.issue(by, issue));
        rows.add(UseCase.mine(
                "ServiceCertificateReads.mine",
                volunteer,
                (hall, by) ->
                        hall.volunteering().serviceRecords().certificates().mine(by)));
        rows.add(UseCase.read(
                "ServiceCertificateReads.asked",
                staff(ServiceRights.READ_CERTIFICATES),
                organiser.value(),
                null,
                (hall, by) ->
                        hall.volunteering().serviceRecords().certificates().asked(by, organiser)));
        rows.add(UseCase.read(
                "ServiceCertificateReads.unfounded",
                staff(ServiceRights.READ_CERTIFICATES),
                organiser.value(),
                null,
                (hall, by) ->
                        hall.volunteering().serviceRecords().certificates().unfounded(by, organiser)));
        rows.add(UseCase.read(
                "ServiceCertificateReads.paper",
                ServiceRights.READ_CERTIFICATES,
                organiser.value(),
                volunteer,
                (hall, by) ->
                        hall.volunteering().serviceRecords().certificates().paper(by, asked, "none")));
    }

    /** Somebody else's certificate that says more than is credited now. */
    private void unfounded() {
        Id<Person> other = registered("another volunteer in service");
        Id<ServiceRecord> service = services.report(
                        Actor.person(other),
                        ReportService.of(programme, details()).build())
                .id();
        services.verify(test.founder, new VerifyService(service));
        Id<ServiceCertificate> asked = services.ask(
                        Actor.person(other), new AskCertificate(organiser, "Card", "12345678", false))
                .id();
        services.issue(test.founder, new IssueServiceCertificate(asked, "Head", "Desk"));
        services.dispute(test.founder, new DisputeService(service, "Too long"));
    }

    private Id<Person> registered(String name) {
        Id<Person> person = test.person(name);
        test.hall
                .volunteering()
                .volunteers()
                .register(Actor.person(person), RegisterVolunteer.of().build());
        return person;
    }

    private static Permission staff(Permission permission) {
        return new Permission(permission.code(), permission.roles(), false, false);
    }

    private void row(
            String name,
            Command command,
            UUID scope,
            @Nullable Id<Person> owner,
            BiConsumer<ServiceRecords, Actor> call) {
        rows.add(new UseCase(
                "ServiceRecords." + name,
                command.permission(),
                scope,
                owner,
                false,
                (hall, by) -> call.accept(hall.volunteering().serviceRecords(), by)));
    }
}
