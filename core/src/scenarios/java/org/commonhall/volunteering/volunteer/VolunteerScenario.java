package org.commonhall.volunteering.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestProgrammes;
import org.junit.jupiter.api.Test;

/** Programmes, their roles, and the register of volunteers. */
@StoreTest
class VolunteerScenario {
    private final TestProgrammes given;
    private final Volunteers volunteers;

    VolunteerScenario(TestHall hall) {
        given = new TestProgrammes(hall);
        volunteers = given.volunteers;
    }

    private Receipt<Programme> founded(FoundProgrammeBuilder programme) {
        return volunteers.found(given.organiser, programme.build());
    }

    @Test
    void aProgrammeIsShownWhenItIsPublished() {
        Id<Programme> meals =
                founded(FoundProgramme.of(given.host, "meals", "为老送餐")).id();
        refused("record.missing", () -> volunteers.reads().programme(given.rider, meals));
        assertThat(volunteers.reads().programmes(given.rider, given.host)).isEmpty();
        assertThat(volunteers.reads().programmes(given.organiser, given.host)).hasSize(1);
        refused(
                "volunteer.programme.state",
                () -> volunteers.step(given.organiser, new StepProgramme(meals, ProgrammeAction.PAUSE)));
        refused("access.denied", () -> volunteers.step(given.rider, new StepProgramme(meals, ProgrammeAction.PUBLISH)));
        assertThat(volunteers
                        .step(given.organiser, new StepProgramme(meals, ProgrammeAction.PUBLISH))
                        .state())
                .isEqualTo("RUNNING");
        assertThat(volunteers.reads().programme(Actor.visitor(), meals).terms())
                .isEqualTo(ProgrammeTerms.standard().build());
        assertThat(volunteers
                        .reads()
                        .running(Actor.visitor(), PageRequest.first(10))
                        .items())
                .hasSize(1);
        for (ProgrammeAction action : List.of(ProgrammeAction.PAUSE, ProgrammeAction.RESUME, ProgrammeAction.END)) {
            volunteers.step(given.organiser, new StepProgramme(meals, action));
        }
        assertThat(volunteers.reads().programme(Actor.visitor(), meals).status())
                .isEqualTo(ProgrammeStatus.ENDED);
    }

    @Test
    void aProgrammeIsAScopeOfItsOwn() {
        Id<Programme> meals = given.running("meals", ProgrammeTerms.standard());
        Actor leader = given.somebody("Leader", Role.ORGANISER, meals.value());
        volunteers.change(leader, ChangeProgramme.of(meals).titleEn("Meals").build());
        assertThat(volunteers.reads().programme(Actor.visitor(), meals).titleEn())
                .isEqualTo("Meals");
        refused(
                "access.denied",
                () -> volunteers.found(
                        leader, FoundProgramme.of(given.host, "other", "Other").build()));
    }

    @Test
    void whatAProgrammeSaysIsChecked() {
        founded(FoundProgramme.of(given.host, "meals", "Meals"));
        refused("volunteer.code.taken", () -> founded(FoundProgramme.of(given.host, "meals", "Others")));
        refused(
                "input.invalid",
                () -> founded(FoundProgramme.of(given.host, "a", "A").zone("Moon")));
        refused(
                "volunteer.programme.paid",
                () -> founded(FoundProgramme.of(given.host, "a", "A").paid(true).credited(true)));
        refused(
                "volunteer.programme.rules",
                () -> founded(FoundProgramme.of(given.host, "a", "A")
                        .terms(ProgrammeTerms.standard().rules("APPROVE all").build())));
        Id<Programme> paid = founded(
                        FoundProgramme.of(given.host, "paid", "Paid").paid(true))
                .id();
        assertThat(volunteers.reads().programme(given.organiser, paid).credited())
                .isFalse();
        refused(
                "volunteer.programme.paid",
                () -> volunteers.change(
                        given.organiser, ChangeProgramme.of(paid).credited(true).build()));
    }

    @Test
    void aRoleSaysWhatItNeeds() {
        Id<Programme> meals = given.running("meals", ProgrammeTerms.standard());
        Id<ProgrammeRole> role = given.role(meals, "carrier");
        refused("volunteer.code.taken", () -> given.role(meals, "carrier"));
        volunteers.define(
                given.organiser,
                DefineRole.of(meals, "carrier", "骑手")
                        .role(role)
                        .requires(List.of("fire.basic", "health"))
                        .places(6L)
                        .build());
        assertThat(volunteers.reads().programme(Actor.visitor(), meals).roles())
                .singleElement()
                .satisfies(one -> assertThat(one.requires()).containsExactly("fire.basic", "health"))
                .satisfies(one -> assertThat(one.places()).isEqualTo(6));
    }

    @Test
    void oneIsOnTheRegisterOnce() {
        Actor lin = given.somebody("Lin", null, given.host.value());
        refused(
                "access.denied",
                () -> volunteers.register(
                        Actor.visitor(), RegisterVolunteer.of().build()));
        Id<Volunteer> known = volunteers
                .register(
                        lin, RegisterVolunteer.of().number("3101").skills("急救").build())
                .id();
        refused(
                "volunteer.twice",
                () -> volunteers.register(lin, RegisterVolunteer.of().build()));
        Id<Programme> meals = given.running("meals", ProgrammeTerms.standard());
        Actor wang = given.somebody("Wang", null, given.host.value());
        RegisterVolunteer other = RegisterVolunteer.of()
                .person(person(wang), meals)
                .number("3101")
                .build();
        refused("access.denied", () -> volunteers.register(lin, other));
        refused("volunteer.number.taken", () -> volunteers.register(given.organiser, other));
        volunteers.register(
                given.organiser,
                RegisterVolunteer.of().person(person(wang), meals).build());
        volunteers.change(
                lin,
                ChangeVolunteer.of(known)
                        .skills(" ")
                        .status(VolunteerStatus.LEFT)
                        .build());
        assertThat(volunteers.reads().volunteer(lin, person(lin)))
                .hasValueSatisfying(one -> assertThat(one.skills()).isNull())
                .hasValueSatisfying(one -> assertThat(one.status()).isEqualTo(VolunteerStatus.LEFT));
        refused("access.denied", () -> volunteers.reads().volunteer(wang, person(lin)));
        refused("access.denied", () -> volunteers.reads().register(given.organiser, PageRequest.first(10)));
        Actor office = given.somebody("Office", Role.ORGANISER, Scopes.DISTRICT);
        assertThat(volunteers.reads().register(office, PageRequest.first(10)).items())
                .extracting(VolunteerView::name)
                .containsExactly("Rider", "Lin", "Wang");
    }

    @Test
    void aMinorNeedsAGuardian() {
        Actor young = Actor.person(given.hall
                .directory()
                .people()
                .registerPerson(
                        given.admin,
                        RegisterPerson.of(PersonDetails.of("Young")
                                        .birthDate(LocalDate.parse("2008-03-03"))
                                        .build())
                                .build())
                .id());
        refused(
                "volunteer.age",
                () -> volunteers.register(young, RegisterVolunteer.of().build()));
        given.clock.advance(Duration.ofDays(1));
        volunteers.register(young, RegisterVolunteer.of().build());
    }

    /** At a birthday in Shanghai it is the day before in New York. */
    @Test
    void daysAreThoseOfTheHall() {
        Volunteers far = given.later(given.settings().zone(ZoneId.of("America/New_York")))
                .volunteering()
                .volunteers();
        Id<Programme> there = far.found(
                        given.organiser,
                        FoundProgramme.of(given.host, "far", "Far").build())
                .id();
        assertThat(far.reads().programme(given.organiser, there).zone()).isEqualTo("America/New_York");
        assertThat(far.reads().programme(given.organiser, there).startsOn()).isEqualTo("2026-03-01");
        Actor young = Actor.person(given.hall
                .directory()
                .people()
                .registerPerson(
                        given.admin,
                        RegisterPerson.of(PersonDetails.of("Young")
                                        .birthDate(LocalDate.parse("2008-03-02"))
                                        .build())
                                .build())
                .id());
        refused(
                "volunteer.age",
                () -> far.register(young, RegisterVolunteer.of().build()));
        volunteers.register(young, RegisterVolunteer.of().build());
    }

    @Test
    void theRegisterLearnsNothingMoreOfWhoWasErased() {
        Id<Volunteer> known = volunteers
                .reads()
                .volunteer(given.rider, person(given.rider))
                .orElseThrow()
                .id();
        Actor office = given.somebody("Office", Role.ORGANISER, Scopes.DISTRICT);
        given.erase(given.rider);
        refused(
                "record.person.gone",
                () -> volunteers.change(
                        office, ChangeVolunteer.of(known).skills("急救").build()));
        refused(
                "record.person.gone",
                () -> volunteers.register(
                        given.organiser,
                        RegisterVolunteer.of()
                                .person(person(given.rider), given.running("meals", ProgrammeTerms.standard()))
                                .build()));
    }

    @Test
    void whoDoesNotServeForAYearRests() {
        given.settle(Duration.ofDays(340));
        assertThat(standing()).isEqualTo(VolunteerStatus.ACTIVE);
        given.settle(Duration.ofDays(26));
        assertThat(standing()).isEqualTo(VolunteerStatus.RESTING);
        given.settle(Duration.ofDays(400));
        assertThat(standing()).isEqualTo(VolunteerStatus.RESTING);
    }

    private VolunteerStatus standing() {
        return volunteers
                .reads()
                .volunteer(given.rider, person(given.rider))
                .orElseThrow()
                .status();
    }
}
