package org.commonhall.storage.jdbc;

import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestShifts;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.volunteering.service.ReportService;
import org.commonhall.volunteering.service.ServiceDetails;
import org.commonhall.volunteering.service.ServiceRecord;
import org.commonhall.volunteering.service.ServiceRecords;
import org.commonhall.volunteering.service.VerifyService;
import org.commonhall.volunteering.shift.Shift;
import org.commonhall.volunteering.shift.ShiftFilter;
import org.commonhall.volunteering.shift.SignUp;
import org.commonhall.volunteering.shift.WithdrawSignUp;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.commonhall.volunteering.volunteer.RegisterVolunteer;
import org.junit.jupiter.api.Test;

/** How many statements the use cases of volunteering cost, a batch counting as one. */
class VolunteeringStatementsTest {
    private final StatementCount statements = new StatementCount();
    private final TestShifts given = new TestShifts(TestHall.on(statements.emptyStore()));

    @Test
    void theRegisterCostsTheSameForAnyNumberOfVolunteers() {
        Actor office = given.somebody("Office", Role.ORGANISER, Scopes.DISTRICT);
        Actor lin = given.somebody("Lin", null, given.host.value());
        costs(
                3,
                "who, volunteer, journal",
                lin,
                by -> given.volunteers.register(by, RegisterVolunteer.of().build()));
        for (int i = 0; i < 5; i++) {
            given.volunteer("Volunteer " + i);
        }
        costs(
                4,
                "grants, page, people, that they were shown",
                office,
                by -> given.volunteers.reads().register(by, PageRequest.first(5)));
        given.role(given.running("meals", ProgrammeTerms.standard()), "carrier");
        given.role(given.running("visits", ProgrammeTerms.standard()), "companion");
        costs(
                3,
                "programmes, roles, the names of organizations",
                lin,
                by -> given.volunteers.reads().programmes(by, given.host));
    }

    @Test
    void aPlaceCostsTheSameForAnyNumberOfVolunteers() {
        Id<Programme> meals = given.running("meals", ProgrammeTerms.standard());
        Id<ProgrammeRole> carrier = given.role(meals, "carrier");
        Id<Shift> shift = given.shift(meals, carrier, "2026-03-05T10:00", 60, 30);
        for (int i = 0; i < 5; i++) {
            given.signUp(given.volunteer("Volunteer " + i), shift, carrier);
        }
        costs(
                14,
                "shift, programme, who, volunteer twice, role, places, own sign-ups, root, tree, quotas, claim, sign-up, journal",
                given.rider,
                by -> given.signUp(by, shift, carrier));
        Id<SignUp> mine = given.shifts
                .reads()
                .mine(given.rider, PageRequest.first(1))
                .items()
                .get(0)
                .id();
        costs(
                12,
                "sign-up, shift, who, root, tree, sign-up, claims, quotas, claim, sign-up, role, journal",
                given.rider,
                by -> given.shifts.withdraw(by, new WithdrawSignUp(mine)));
        given.shift(meals, carrier, "2026-03-06T10:00", 60, 30);
        costs(
                6,
                "shifts, programmes, places, roles, quotas, own sign-ups",
                given.rider,
                by -> given.shifts.reads().shifts(by, ShiftFilter.everything().build(), PageRequest.first(10)));
        costs(
                4,
                "sign-ups, shifts, programmes, roles",
                given.rider,
                by -> given.shifts.reads().mine(by, PageRequest.first(10)));
        costs(
                8,
                "shift, grants, scopes, sign-ups, people, marks, that they were shown, the names of roles",
                given.organiser,
                by -> given.shifts.reads().rota(by, shift));
    }

    @Test
    void verifyingCostsTheSameForAnyNumberOfRecordsADay() {
        Id<Programme> meals = given.running("meals", ProgrammeTerms.standard());
        ServiceRecords services = given.hall.volunteering().serviceRecords();
        List<Id<ServiceRecord>> all = new ArrayList<>();
        Instant from = given.clock.instant().minus(Duration.ofDays(2));
        for (int i = 0; i < 10; i++) {
            ServiceDetails details = ServiceDetails.of(
                            from.plusSeconds(1200L * i), from.plusSeconds(1200L * i + 3600), "送餐")
                    .statement("手工登记")
                    .build();
            all.add(services.report(
                            given.rider, ReportService.of(meals, details).build())
                    .id());
        }
        all.subList(1, 10).forEach(one -> services.verify(given.organiser, new VerifyService(one)));
        costs(
                10,
                "record, volunteer, record, who, grants, scopes, records near it, records, volunteer, journal",
                given.organiser,
                by -> services.verify(by, new VerifyService(all.get(0))));
        costs(
                2,
                "records, the names of programmes, the names of organizations",
                given.rider,
                by -> services.reads().account(by, person(given.rider)));
        costs(2, "record, records near it", given.rider, by -> services.reads().explainCredit(by, all.get(1)));
        costs(
                7,
                "volunteer, person, records, credentials, names, names, qualifications, ratings",
                given.rider,
                by -> services.reads().record(by, person(given.rider)));
    }

    private void costs(int count, String what, Actor by, Consumer<Actor> call) {
        statements.costs(count, what, () -> call.accept(by));
    }
}
