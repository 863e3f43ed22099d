package org.commonhall.volunteering.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestShifts.at;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.request.request.Matter;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestShifts;
import org.commonhall.volunteering.shift.CheckInShift;
import org.commonhall.volunteering.shift.CloseShift;
import org.commonhall.volunteering.shift.MarkShift;
import org.commonhall.volunteering.shift.Places;
import org.commonhall.volunteering.shift.PlanShift;
import org.commonhall.volunteering.shift.Shift;
import org.commonhall.volunteering.shift.SignUp;
import org.commonhall.volunteering.shift.SignUpForShift;
import org.commonhall.volunteering.shift.WaitForShift;
import org.commonhall.volunteering.sighting.ReportSighting;
import org.commonhall.volunteering.sighting.SightingKind;
import org.commonhall.volunteering.volunteer.FoundProgramme;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.junit.jupiter.api.Test;

/** What somebody tries with records of service that is not theirs to try, and records of people who have gone. */
@StoreTest
class ServiceEdgeScenario {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final TestShifts given;
    private final ServiceRecords services;
    private final Id<Programme> meals;
    private final Id<ProgrammeRole> carrier;
    private final Actor leader;

    ServiceEdgeScenario(TestHall hall) {
        given = new TestShifts(hall);
        services = given.hall.volunteering().serviceRecords();
        meals = given.running("meals", ProgrammeTerms.standard());
        carrier = given.role(meals, "carrier");
        leader = given.somebody("Leader", Role.ORGANISER, meals.value());
    }

    /** A leader who has entered when somebody left is no second person, whoever scanned the code of the arrival. */
    @Test
    void whoHasEnteredTheEndDoesNotVerifyIt() {
        Actor head = given.somebody("Head", null, given.host.value());
        Id<Shift> shift = led(head);
        given.signUp(given.rider, shift, carrier);
        given.at(at("2026-03-02T12:00"));
        given.shifts.mark(
                head,
                MarkShift.of(shift, new Mark(person(given.rider), AttendanceMark.PRESENT, null, moment("02T14:00"))));
        given.at(at("2026-03-02T12:05"));
        given.shifts.checkIn(
                given.rider,
                new CheckInShift(
                        shift, given.shifts.reads().code(given.organiser, shift).code()));
        given.at(at("2026-03-02T14:40"));
        given.shifts.close(head, new CloseShift(shift));
        Id<ServiceRecord> made = account(given.rider).records().get(0).id();
        refused("access.second.person", () -> services.verify(head, new VerifyService(made)));
        services.verify(given.organiser, new VerifyService(made));
        assertThat(account(given.rider).credited()).isEqualTo(Duration.ofMinutes(115));
    }

    /** A stranger who knows a sign-up is told nothing of it. */
    @Test
    void aStrangerLearnsNothingOfASignUp() {
        Id<Shift> shift = led(given.somebody("Head", null, given.host.value()));
        Id<SignUp> signUp = given.signUp(given.rider, shift, carrier).id();
        given.at(at("2026-03-02T14:40"));
        Actor second = given.volunteer("Second");
        for (Actor who : List.of(given.rider, second)) {
            refused(
                    "access.denied",
                    () -> services.record(
                            second,
                            RecordService.of(meals, person(who), stated("02T12:00", "02T14:00"))
                                    .signUp(signUp)
                                    .build()));
        }
    }

    /** Whoever is no staff is told of a draft what is told of no programme at all, also with its id. */
    @Test
    void aDraftIsNotThereForOthers() {
        Id<Programme> draft = given.volunteers
                .found(
                        given.organiser,
                        FoundProgramme.of(given.host, "draft", "草稿").build())
                .id();
        Id<ProgrammeRole> role = given.role(draft, "carrier");
        Id<Shift> shift = given.shift(draft, role, "2026-03-03T12:00", 120, 1);
        refused("record.missing", () -> given.signUp(given.rider, shift, role));
        refused(
                "record.missing",
                () -> given.shifts.join(
                        given.rider, WaitForShift.of(shift, List.of(role)).build()));
        refused(
                "record.missing",
                () -> services.report(
                        given.rider,
                        ReportService.of(draft, stated("01T12:00", "01T14:00")).build()));
        refused(
                "record.missing",
                () -> given.hall
                        .volunteering()
                        .sightings()
                        .report(
                                given.rider,
                                ReportSighting.of(
                                                SightingKind.CIVILITY,
                                                Matter.of("Bikes on the path").build())
                                        .programme(draft)
                                        .build()));
        refused(
                "volunteer.programme.state",
                () -> given.shifts.signUp(
                        given.organiser,
                        SignUpForShift.of(shift, role)
                                .person(person(given.rider))
                                .build()));
    }

    /** What covers a record is told as minutes; the records of other programmes are not. */
    @Test
    void anOrganiserSeesNoRecordOfAnotherProgramme() {
        given.at(at("2026-03-04T08:00"));
        Id<Programme> other = given.running("other", ProgrammeTerms.standard());
        Actor elsewhere = given.somebody("Elsewhere", Role.ORGANISER, other.value());
        Id<ServiceRecord> first = verified(meals, "03T09:00", "03T12:00");
        verified(other, "03T11:00", "03T13:00");
        assertThat(account(given.rider).records().get(0).coveredBy()).containsExactly(first);
        assertThat(services.reads().account(elsewhere, person(given.rider)).records())
                .singleElement()
                .satisfies(one -> assertThat(one.covered()).isEqualTo(Duration.ofHours(1)))
                .satisfies(one -> assertThat(one.coveredBy()).isEmpty());
    }

    /** A certificate that says no more than what is credited on its days keeps its ground. */
    @Test
    void aCorrectionWithinTheDaysOfACertificateLeavesItsGround() {
        given.at(at("2026-03-04T08:00"));
        Id<ServiceRecord> a = verified(meals, "03T09:00", "03T12:00");
        verified(meals, "03T11:30", "03T12:30");
        Id<ServiceCertificate> asked = services.ask(
                        given.rider, new AskCertificate(given.host, "居民身份证", "110101199001011234", false))
                .id();
        services.issue(given.organiser, new IssueServiceCertificate(asked, "张主任", "010-1234"));
        correct(a, "03T08:30", "03T11:00");
        assertThat(account(given.rider).hours()).isEqualTo("3.5");
        assertThat(services.certificates().unfounded(given.organiser, given.host))
                .isEmpty();
        correct(a, "03T08:30", "03T10:00");
        assertThat(services.certificates().unfounded(given.organiser, given.host))
                .hasSize(1);
    }

    /** Hours of somebody who was erased can be put right; nothing is said of the person again. */
    @Test
    void nothingIsSaidOfSomebodyWhoHasGone() {
        given.at(at("2026-03-04T08:00"));
        Id<ServiceRecord> a = verified(meals, "03T09:00", "03T12:00");
        Id<ServiceRecord> b = verified(meals, "02T09:00", "02T12:00");
        given.erase(given.rider);
        correct(a, "03T09:00", "03T11:00");
        services.dispute(leader, new DisputeService(b, "canary"));
        refused(
                "record.person.gone",
                () -> services.rate(leader, RateService.of(a, 1).words("canary").build()));
        ServiceAccount left = services.reads().account(leader, person(given.rider));
        assertThat(left.credited()).isEqualTo(Duration.ofHours(2));
        assertThat(left.records())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.statement()).isNull())
                .allSatisfy(one -> assertThat(one.reason()).isNull());
    }

    private void correct(Id<ServiceRecord> record, String from, String until) {
        services.correct(leader, new CorrectService(record, stated(from, until), "canary"));
    }

    private Id<Shift> led(Actor head) {
        return given.shifts
                .plan(
                        given.organiser,
                        PlanShift.of(meals, at("2026-03-02T12:00"), 120, List.of(Places.of(carrier, 3)))
                                .leader(person(head))
                                .build())
                .id();
    }

    private Id<ServiceRecord> verified(Id<Programme> programme, String from, String until) {
        Id<ServiceRecord> record = services.report(
                        given.rider,
                        ReportService.of(programme, stated(from, until)).build())
                .id();
        services.verify(given.organiser, new VerifyService(record));
        return record;
    }

    private ServiceAccount account(Actor who) {
        return services.reads().account(who, person(who));
    }

    private static ServiceDetails stated(String from, String until) {
        return ServiceDetails.of(moment(from), moment(until), "送餐")
                .statement("手工登记")
                .build();
    }

    private static Instant moment(String day) {
        return at("2026-03-" + day).atZone(SHANGHAI).toInstant();
    }
}
