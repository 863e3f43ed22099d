package org.commonhall.volunteering.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestShifts.at;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.access.GiveConsent;
import org.commonhall.access.GrantRole;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.Issued;
import org.commonhall.directory.directory.Organization;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestShifts;
import org.commonhall.volunteering.shift.CancelShift;
import org.commonhall.volunteering.shift.CheckInShift;
import org.commonhall.volunteering.shift.CheckOutShift;
import org.commonhall.volunteering.shift.CloseShift;
import org.commonhall.volunteering.shift.MarkShift;
import org.commonhall.volunteering.shift.Places;
import org.commonhall.volunteering.shift.PlanShift;
import org.commonhall.volunteering.shift.Shift;
import org.commonhall.volunteering.shift.SignUp;
import org.commonhall.volunteering.volunteer.FoundProgramme;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeAction;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.commonhall.volunteering.volunteer.StepProgramme;
import org.junit.jupiter.api.Test;

/** What is recorded of service, who verifies it, what is credited, and what is certified. */
@StoreTest
class ServiceScenario {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private final TestShifts given;
    private final ServiceRecords services;
    private final Id<Programme> meals;
    private final Id<ProgrammeRole> carrier;
    private final Actor leader;

    ServiceScenario(TestHall hall) {
        given = new TestShifts(hall.with(builder -> builder.listener(heard::add)));
        services = given.hall.volunteering().serviceRecords();
        meals = given.running("meals", ProgrammeTerms.standard().overrunMinutes(15));
        carrier = given.role(meals, "carrier");
        leader = given.somebody("Leader", Role.ORGANISER, meals.value());
    }

    /** What was checked is recorded by itself, cut to the shift; the leader without a role verifies it. */
    @Test
    void checkingInAndOutOfAShiftMakesARecord() {
        Actor second = given.volunteer("Second");
        Actor third = given.volunteer("Third");
        Actor head = given.somebody("Head", null, given.host.value());
        Id<Shift> shift = given.shifts
                .plan(
                        given.organiser,
                        PlanShift.of(meals, at("2026-03-02T12:00"), 120, List.of(Places.of(carrier, 3)))
                                .leader(person(head))
                                .build())
                .id();
        Id<SignUp> mine = given.signUp(given.rider, shift, carrier).id();
        given.signUp(second, shift, carrier);
        Id<SignUp> forgetful = given.signUp(third, shift, carrier).id();
        given.at(at("2026-03-02T11:50"));
        given.shifts.checkIn(given.rider, new CheckInShift(shift, code(shift)));
        given.shifts.checkIn(third, new CheckInShift(shift, code(shift)));
        given.at(at("2026-03-02T14:40"));
        given.shifts.checkOut(given.rider, new CheckOutShift(shift, code(shift)));
        given.shifts.mark(
                head,
                MarkShift.of(
                        shift,
                        new Mark(person(second), AttendanceMark.PRESENT, moment("02T12:05"), moment("02T13:00"))));
        refused(
                "service.shift.state",
                () -> services.report(
                        third,
                        ReportService.of(meals, details("02T12:00", "02T14:00"))
                                .signUp(forgetful)
                                .build()));
        given.shifts.close(head, new CloseShift(shift));

        ServiceView checked = account(given.rider).records().get(0);
        assertThat(checked.evidence()).isEqualTo(ServiceEvidence.CHECKED);
        assertThat(checked.startsAt()).isEqualTo(moment("02T12:00"));
        assertThat(checked.endsAt()).isEqualTo(moment("02T14:15"));
        assertThat(checked.credited()).isZero();
        assertThat(account(third).records()).isEmpty();
        refused(
                "service.twice",
                () -> services.record(
                        given.organiser,
                        RecordService.of(meals, person(given.rider), stated("02T12:00", "02T14:00"))
                                .signUp(mine)
                                .build()));

        String trace = given.hall
                .traces()
                .of(
                        given.somebody("Auditor", Role.AUDITOR, Scopes.DISTRICT),
                        checked.id().value())
                .text(Locale.ENGLISH);
        assertThat(trace).contains("sign-up", "served", "Carrier", "reported").doesNotContain("Rider");
        assertThat(given.hall.traces().of(Actor.visitor(), checked.id().value()).text(Locale.ENGLISH))
                .doesNotContain("Carrier");
        assertThat(given.shifts.calendars().mine(given.rider))
                .contains("DTSTART:20260302T040000Z", "SUMMARY:为老送餐", "STATUS:CONFIRMED");
        assertThat(given.shifts.calendars().mine(Actor.visitor())).doesNotContain("VEVENT");
        given.shifts.cancel(
                given.organiser, new CancelShift(given.shift(meals, carrier, "2026-03-09T12:00", 60, 3), "Storm"));
        assertThat(given.shifts.calendars().programme(Actor.visitor(), meals))
                .contains("STATUS:CONFIRMED", "DTSTART:20260309T040000Z", "STATUS:CANCELLED");

        services.verify(head, new VerifyService(checked.id()));
        assertThat(account(given.rider).hours()).isEqualTo("2.2");
        refused(
                "access.second.person",
                () -> services.verify(
                        head, new VerifyService(account(second).records().get(0).id())));

        refused(
                "service.statement",
                () -> services.report(
                        third,
                        ReportService.of(meals, details("02T12:00", "02T14:00"))
                                .signUp(forgetful)
                                .build()));
        refused(
                "service.beyond",
                () -> services.report(
                        third,
                        ReportService.of(meals, stated("02T12:00", "02T14:30"))
                                .signUp(forgetful)
                                .build()));
        refused(
                "service.shift.other",
                () -> services.report(
                        second,
                        ReportService.of(meals, stated("02T12:00", "02T14:00"))
                                .signUp(forgetful)
                                .build()));
        Id<ServiceRecord> more = services.record(
                        head,
                        RecordService.of(meals, person(third), stated("02T12:00", "02T14:30"))
                                .signUp(forgetful)
                                .build())
                .id();
        assertThat(services.verify(given.organiser, new VerifyService(more)).state())
                .isEqualTo("VERIFIED");
        assertThat(given.volunteers
                        .reads()
                        .volunteer(third, person(third))
                        .orElseThrow()
                        .credited())
                .isEqualTo(Duration.ofMinutes(150));
    }

    private String code(Id<Shift> shift) {
        return given.shifts.reads().code(given.organiser, shift).code();
    }

    /** What the volunteer reports counts once another person than the reporter has verified it. */
    @Test
    void v11NobodyVerifiesTheirOwn() {
        given.at(at("2026-03-04T08:00"));
        Actor both = given.volunteer("Both");
        given.hall
                .access()
                .grant(
                        given.admin,
                        GrantRole.of(Objects.requireNonNull(both.person()), Role.ORGANISER, meals.value())
                                .build());
        Id<ServiceRecord> own = report(both, "03T09:00", "03T11:00");
        refused("access.second.person", () -> services.verify(both, new VerifyService(own)));
        refused("access.denied", () -> services.verify(given.rider, new VerifyService(own)));
        assertThat(services.verify(leader, new VerifyService(own)).state()).isEqualTo("VERIFIED");
        refused("service.state", () -> services.verify(leader, new VerifyService(own)));
        Id<ServiceRecord> recorded = services.record(
                        leader,
                        RecordService.of(meals, person(given.rider), stated("03T09:00", "03T10:00"))
                                .build())
                .id();
        refused("access.second.person", () -> services.verify(leader, new VerifyService(recorded)));
        services.reject(given.organiser, new RejectService(recorded, "Not there"));
        assertThat(account(given.rider).records()).isEmpty();

        refused(
                "service.rating.own",
                () -> services.rate(both, RateService.of(own, 5).build()));
        services.rate(leader, RateService.of(own, 5).words("谢谢").build());
        refused(
                "service.rating.twice",
                () -> services.rate(leader, RateService.of(own, 4).build()));
        assertThat(services.reads().record(both, person(both)).evaluation())
                .extracting(ServicePerson.Rating::stars)
                .containsExactly(5L);
        given.erase(both);
        assertThat(services.reads().account(leader, person(both)).records())
                .singleElement()
                .satisfies(one -> assertThat(one.statement()).isNull())
                .satisfies(one -> assertThat(one.credited()).isEqualTo(Duration.ofHours(2)));
    }

    @Test
    void whatCannotHaveBeenServiceIsRefused() {
        given.at(at("2026-03-04T08:00"));
        refused("service.span", () -> report(given.rider, "03T09:00", "03T09:00"));
        refused("service.long", () -> report(given.rider, "02T09:00", "03T10:00"));
        refused("service.future", () -> report(given.rider, "04T07:00", "04T08:01"));
        refused(
                "service.pause",
                () -> services.report(
                        given.rider,
                        ReportService.of(
                                        meals,
                                        ServiceDetails.of(moment("03T09:00"), moment("03T10:00"), "送餐")
                                                .pauseMinutes(61)
                                                .statement("手工登记")
                                                .build())
                                .build()));
        refused(
                "service.unregistered",
                () -> report(given.somebody("Nobody", null, given.host.value()), "03T09:00", "03T10:00"));
        Id<Programme> paid = given.volunteers
                .found(
                        given.organiser,
                        FoundProgramme.of(given.host, "paid", "有偿").paid(true).build())
                .id();
        given.volunteers.step(given.organiser, new StepProgramme(paid, ProgrammeAction.PUBLISH));
        refused(
                "service.paid",
                () -> services.report(
                        given.rider,
                        ReportService.of(paid, stated("03T09:00", "03T10:00")).build()));
    }

    /** A correction credits another record more, and takes the ground from a certificate. */
    @Test
    void v5ACorrectionTakesTheGroundFromACertificate() {
        given.at(at("2026-03-04T08:00"));
        Id<ServiceRecord> a = verified(given.rider, "03T09:00", "03T12:00");
        Id<ServiceRecord> b = verified(given.rider, "03T11:30", "03T12:30");
        assertThat(credited(a, b)).containsExactly(180L, 30L);
        ServiceView second = account(given.rider).records().get(0);
        assertThat(second.coveredBy()).containsExactly(a);
        assertThat(services.reads().explainCredit(given.rider, b).text(Locale.ENGLISH))
                .contains(
                        "30 minutes are credited",
                        "60 minutes were served",
                        "less 30 minutes that other records cover");

        refused("service.certificate.none", () -> certificate(given.volunteer("None"), given.host));
        Issued issued = certificate(given.rider, given.host);
        ServiceCertificateView mine = services.certificates().mine(given.rider).get(0);
        assertThat(mine.document()).isEqualTo("**************1234");
        assertThat(mine.hours()).isEqualTo("3.5");
        String html = services.certificates()
                .paper(given.rider, mine.id(), Objects.requireNonNull(issued.code()))
                .html(Locale.CHINESE);
        assertThat(html)
                .contains("志愿服务 3.5 小时", "为老送餐", "2026-03-03", "**************1234", "张主任", "010-1234")
                .doesNotContain("110101199001011234");
        assertThat(services.certificates().unfounded(given.organiser, given.host))
                .isEmpty();

        services.correct(leader, correction(a, "03T09:00", "03T11:00"));
        assertThat(credited(a, b)).containsExactly(120L, 60L);
        assertThat(view(a).revision()).isEqualTo(2);
        assertThat(services.certificates().unfounded(given.organiser, given.host))
                .singleElement()
                .satisfies(one -> assertThat(
                                Objects.requireNonNull(one.unfounded()).text(Locale.ENGLISH))
                        .contains("3.5", "3.0"));
        assertThat(heard.stream()
                        .flatMap(event -> event.also().stream())
                        .filter(one -> one.event().equals("service.certificate_unfounded"))
                        .map(one ->
                                given.hall.journal().people(given.admin, one).get(Told.STAFF)))
                .singleElement()
                .satisfies(staff -> assertThat(staff).contains(Objects.requireNonNull(given.organiser.person())));

        services.dispute(given.rider, new DisputeService(b, "It was longer"));
        assertThat(credited(a, b)).containsExactly(120L, 0L);
        refused("service.certificate.open", () -> certificate(given.rider, given.host));
        refused("service.certificate.twice", () -> certificate(given.rider, given.host));
        services.correct(leader, correction(b, "03T11:00", "03T12:30"));
        assertThat(credited(a, b)).containsExactly(120L, 90L);
        services.issue(
                given.organiser,
                new IssueServiceCertificate(
                        services.certificates()
                                .asked(given.organiser, given.host)
                                .get(0)
                                .id(),
                        "张主任",
                        "010-1234"));
        assertThat(services.certificates().unfounded(given.organiser, given.host))
                .isEmpty();
    }

    private List<Long> credited(Id<ServiceRecord> first, Id<ServiceRecord> second) {
        return List.of(
                view(first).credited().toMinutes(), view(second).credited().toMinutes());
    }

    private ServiceView view(Id<ServiceRecord> record) {
        return account(given.rider).records().stream()
                .filter(one -> one.id().equals(record))
                .findFirst()
                .orElseThrow();
    }

    /** The five groups are shown to others with consent only. */
    @Test
    void allThatIsRecordedIsShownWithConsent() {
        given.at(at("2026-03-04T08:00"));
        verified(given.rider, "03T09:00", "03T12:00");
        Actor district = given.somebody("District", Role.ORGANISER, Scopes.DISTRICT);
        refused("service.consent", () -> services.reads().record(district, person(given.rider)));
        given.hall
                .access()
                .consent(given.rider, new GiveConsent(person(given.rider).value(), "service.record", "1"));
        ServicePerson all = services.reads().record(district, person(given.rider));
        assertThat(all.service().hours()).isEqualTo("3.0");
        assertThat(all.service().programmes())
                .extracting(one -> Objects.requireNonNull(one.title()).zh())
                .containsExactly("为老送餐");
        assertThat(services.reads().open(leader, meals, PageRequest.first(10)).items())
                .isEmpty();
        report(given.rider, "03T13:00", "03T14:00");
        assertThat(services.reads().open(leader, meals, PageRequest.first(10)).items())
                .extracting(OpenService::personName)
                .containsExactly("Rider");
        assertThat(all.toString()).doesNotContain("Rider");
    }

    /** Whatever is reported, verified, doubted, corrected and rejected: what is credited is what all records say. */
    @Test
    void creditIsAlwaysWhatAllRecordsSay() {
        given.at(at("2026-03-20T08:00"));
        Id<Programme> capped = given.running("capped", ProgrammeTerms.standard().dayCapMinutes(300));
        Random random = new Random(12);
        List<Id<ServiceRecord>> all = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            Instant from = moment("02T00:00").plusSeconds(60L * random.nextInt(6 * 1440));
            ServiceDetails details = ServiceDetails.of(from, from.plusSeconds(60L * (30 + random.nextInt(1400))), "x")
                    .pauseMinutes(random.nextInt(30))
                    .statement("y")
                    .build();
            if (all.size() < 12) {
                all.add(services.report(
                                given.rider,
                                ReportService.of(random.nextBoolean() ? meals : capped, details)
                                        .build())
                        .id());
            }
            Id<ServiceRecord> one = all.get(random.nextInt(all.size()));
            List<ServiceView> known = account(given.rider).records();
            String state = known.stream()
                    .filter(view -> view.id().equals(one))
                    .map(view -> view.status().name())
                    .findFirst()
                    .orElse("REJECTED");
            switch (state) {
                case "REPORTED" -> services.verify(given.organiser, new VerifyService(one));
                case "VERIFIED" -> {
                    if (random.nextInt(3) == 0) {
                        services.dispute(given.rider, new DisputeService(one, "z"));
                    } else {
                        services.correct(given.organiser, new CorrectService(one, details, "z"));
                    }
                }
                case "DISPUTED" -> {
                    if (random.nextInt(4) == 0) {
                        services.reject(given.organiser, new RejectService(one, "z"));
                    } else {
                        services.verify(given.organiser, new VerifyService(one));
                    }
                }
                default -> all.remove(one);
            }
        }
        ServiceAccount account = account(given.rider);
        Duration sum = ServiceCredit.total(ServiceCredit.of(account.records().stream()
                .filter(one -> one.status() == ServiceStatus.VERIFIED)
                .map(one -> new ServiceCredit.Served(
                        one.id().toString(),
                        Span.of(one.startsAt(), one.endsAt()),
                        one.pause(),
                        Instant.EPOCH,
                        SHANGHAI,
                        Duration.ofMinutes(one.programme().equals(capped) ? 300 : 1440)))
                .toList()));
        assertThat(account.credited()).isEqualTo(sum).isPositive();
        assertThat(given.volunteers
                        .reads()
                        .volunteer(given.rider, person(given.rider))
                        .orElseThrow()
                        .credited())
                .isEqualTo(sum);
    }

    private CorrectService correction(Id<ServiceRecord> record, String from, String until) {
        return new CorrectService(record, details(from, until), "Left early");
    }

    private Issued certificate(Actor who, Id<Organization> organiser) {
        Id<ServiceCertificate> asked = services.ask(
                        who, new AskCertificate(organiser, "居民身份证", "110101199001011234", false))
                .id();
        return services.issue(given.organiser, new IssueServiceCertificate(asked, "张主任", "010-1234"));
    }

    private Id<ServiceRecord> verified(Actor who, String from, String until) {
        Id<ServiceRecord> record = report(who, from, until);
        services.verify(leader, new VerifyService(record));
        return record;
    }

    private Id<ServiceRecord> report(Actor who, String from, String until) {
        return services.report(who, ReportService.of(meals, stated(from, until)).build())
                .id();
    }

    private ServiceAccount account(Actor who) {
        return services.reads().account(who, person(who));
    }

    private static ServiceDetails details(String from, String until) {
        return ServiceDetails.of(moment(from), moment(until), "送餐").build();
    }

    private static ServiceDetails stated(String from, String until) {
        return ServiceDetails.of(moment(from), moment(until), "送餐")
                .recipientKind("elders")
                .statement("手工登记")
                .build();
    }

    private static Instant moment(String day) {
        return at("2026-03-" + day).atZone(SHANGHAI).toInstant();
    }
}
