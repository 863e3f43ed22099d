package org.commonhall.volunteering.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestShifts.at;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.OfferState;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.capacity.WaitlistEntryView;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestShifts;
import org.commonhall.volunteering.volunteer.DefineRole;
import org.commonhall.volunteering.volunteer.DefineRoleBuilder;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeAction;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.commonhall.volunteering.volunteer.StepProgramme;
import org.junit.jupiter.api.Test;

/** Shifts, places, and who signs up for them. */
@StoreTest
class ShiftScenario {
    private static final String TEN = "2026-03-05T10:00";

    private final TestShifts given;
    private final Shifts shifts;
    private final Id<Programme> meals;
    private final Id<ProgrammeRole> carrier;

    ShiftScenario(TestHall hall) {
        given = new TestShifts(hall);
        shifts = given.shifts;
        meals = given.running("meals", ProgrammeTerms.standard());
        carrier = given.role(meals, "carrier");
    }

    private DefineRoleBuilder role(String code) {
        return DefineRole.of(meals, code, code);
    }

    private Id<ProgrammeRole> defined(DefineRoleBuilder role) {
        return given.volunteers.define(given.organiser, role.build()).id();
    }

    @Test
    void aPlaceIsTakenAndGivenUp() {
        Id<Shift> shift = given.shift(meals, carrier, TEN, 120, 1);
        assertThat(given.signUp(given.rider, shift, carrier).state()).isEqualTo("ACCEPTED");
        refused("shift.signup.twice", () -> given.signUp(given.rider, shift, carrier));
        Actor lin = given.volunteer("Lin");
        refused("capacity.full", () -> given.signUp(lin, shift, carrier));
        assertThat(shifts.reads().shift(lin, shift).places())
                .singleElement()
                .satisfies(one -> assertThat(one.free()).isZero());
        assertThat(shifts.reads().shift(given.rider, shift).mine()).isEqualTo(SignUpStatus.ACCEPTED);
        Id<SignUp> mine = mine(given.rider);
        refused("access.denied", () -> shifts.withdraw(lin, new WithdrawSignUp(mine)));
        shifts.withdraw(given.rider, new WithdrawSignUp(mine));
        refused("shift.signup.state", () -> shifts.withdraw(given.rider, new WithdrawSignUp(mine)));
        assertThat(given.signUp(lin, shift, carrier).state()).isEqualTo("ACCEPTED");
        given.at(at(TEN));
        Id<SignUp> late = mine(lin);
        refused("shift.withdraw.late", () -> shifts.withdraw(lin, new WithdrawSignUp(late)));
    }

    private Id<SignUp> mine(Actor who) {
        return shifts.reads().mine(who, PageRequest.first(1)).items().get(0).id();
    }

    @Test
    void onlyVolunteersSignUp() {
        Id<Shift> shift = given.shift(meals, carrier, TEN, 120, 5);
        refused("access.denied", () -> given.signUp(Actor.visitor(), shift, carrier));
        refused("shift.unregistered", () -> given.signUp(given.keeper, shift, carrier));
        given.volunteers.step(given.organiser, new StepProgramme(meals, ProgrammeAction.PAUSE));
        refused("volunteer.programme.state", () -> given.signUp(given.rider, shift, carrier));
    }

    @Test
    void aPartyTakesPlacesAndStaffSignUpOthers() {
        Id<Shift> shift = given.shift(meals, carrier, TEN, 120, 3);
        shifts.signUp(given.rider, SignUpForShift.of(shift, carrier).party(2).build());
        Actor lin = given.volunteer("Lin");
        SignUpForShift behalf =
                SignUpForShift.of(shift, carrier).person(person(lin)).build();
        refused("access.denied", () -> shifts.signUp(given.rider, behalf));
        shifts.signUp(given.organiser, behalf);
        assertThat(shifts.reads().rota(given.organiser, shift))
                .extracting(RotaRow::name)
                .containsExactly("Rider", "Lin");
        refused("access.denied", () -> shifts.reads().rota(lin, shift));
    }

    @Test
    void signingUpHasItsTime() {
        Id<ProgrammeRole> soon = defined(role("soon").aheadHours(24L));
        Id<Shift> shift = shifts.plan(
                        given.organiser,
                        PlanShift.of(meals, at(TEN), 120, List.of(Places.of(carrier), Places.of(soon)))
                                .signUpUntil(Instant.parse("2026-03-05T00:00:00Z"))
                                .build())
                .id();
        refused("shift.signup.early", () -> given.signUp(given.rider, shift, soon));
        given.at(at("2026-03-04T10:00"));
        given.signUp(given.rider, shift, soon);
        given.at(at("2026-03-05T08:00"));
        Actor lin = given.volunteer("Lin");
        refused("shift.signup.late", () -> given.signUp(lin, shift, carrier));
        shifts.signUp(
                given.organiser,
                SignUpForShift.of(shift, carrier)
                        .person(person(lin))
                        .override("Nobody else")
                        .build());
        assertThat(given.standing(lin, shift)).isEqualTo(SignUpStatus.ACCEPTED);
    }

    /** Shifts with less than eleven hours between them are one block of ten hours at most. */
    @Test
    void v6RestLiesBetweenBlocks() {
        given.signUp(given.rider, given.shift(meals, carrier, "2026-03-05T18:00", 300, 5), carrier);
        Id<Shift> close = given.shift(meals, carrier, "2026-03-06T09:59", 301, 5);
        refused("shift.rest", () -> given.signUp(given.rider, close, carrier));
        Id<Shift> rested = given.shift(meals, carrier, "2026-03-06T10:00", 301, 5);
        assertThat(given.signUp(given.rider, rested, carrier).state()).isEqualTo("ACCEPTED");
        Id<Shift> over = given.shift(meals, carrier, "2026-03-06T11:00", 30, 5);
        refused("shift.overlap", () -> given.signUp(given.rider, over, carrier));
    }

    @Test
    void v7NewcomersStandBesideExperiencedOnes() {
        Id<ProgrammeRole> guide = defined(role("guide").experiencedAfter(1).newcomersPer(2));
        Actor e = given.volunteer("E");
        served(e, guide);
        Id<Shift> shift = given.shift(meals, guide, "2026-03-12T10:00", 60, 9);
        given.signUp(e, shift, guide);
        Actor n1 = given.volunteer("N1");
        Actor n2 = given.volunteer("N2");
        Actor n3 = given.volunteer("N3");
        for (Actor one : List.of(n1, n2, n3)) {
            given.clock.advance(Duration.ofMinutes(1));
            given.signUp(one, shift, guide);
        }
        assertThat(standings(shift, n1, n2, n3))
                .containsExactly(SignUpStatus.ACCEPTED, SignUpStatus.ACCEPTED, SignUpStatus.HELD);
        Id<SignUp> held = mine(n3);
        refused(
                "shift.newcomer",
                () -> shifts.decide(given.organiser, DecideSignUp.of(held, true).build()));
        shifts.withdraw(e, new WithdrawSignUp(mine(e)));
        assertThat(standings(shift, n1, n2, n3)).containsOnly(SignUpStatus.HELD);
        shifts.decide(
                given.organiser,
                DecideSignUp.of(held, true).reason("Knows the house").build());
        Actor again = given.volunteer("Again");
        served(again, guide);
        given.signUp(again, shift, guide);
        assertThat(standings(shift, n1, n2, n3)).containsOnly(SignUpStatus.ACCEPTED);
    }

    private List<SignUpStatus> standings(Id<Shift> shift, Actor... all) {
        return Stream.of(all).map(one -> given.standing(one, shift)).toList();
    }

    /** Has somebody serve once in a role. */
    private void served(Actor who, Id<ProgrammeRole> role) {
        LocalDateTime soon = LocalDateTime.ofInstant(given.clock.instant(), ZoneId.of("Asia/Shanghai"))
                .plusHours(1);
        Id<Shift> shift = given.shift(meals, role, soon.toString(), 60, 1);
        shifts.signUp(
                given.organiser,
                SignUpForShift.of(shift, role)
                        .person(person(who))
                        .override("First")
                        .build());
        given.at(soon.plusHours(1));
        shifts.mark(given.organiser, MarkShift.of(shift, Mark.of(person(who), AttendanceMark.PRESENT)));
        shifts.close(given.organiser, new CloseShift(shift));
        assertThat(given.standing(who, shift)).isEqualTo(SignUpStatus.DONE);
    }

    @Test
    void v8AQualificationHoldsToTheEndOfTheShift() {
        Id<ProgrammeRole> guard = defined(role("guard").requires(List.of("fire.basic")));
        Id<Shift> before = given.shift(meals, guard, "2026-05-31T20:00", 120, 5);
        Id<Shift> across = given.shift(meals, guard, "2026-05-31T23:00", 120, 5);
        refused("shift.qualification.missing", () -> given.signUp(given.rider, before, guard));
        qualified(LocalDate.parse("2026-06-01"));
        refused("shift.qualification.lapses", () -> given.signUp(given.rider, across, guard));
        refused(
                "shift.qualification.lapses",
                () -> shifts.signUp(
                        given.organiser,
                        SignUpForShift.of(across, guard)
                                .person(person(given.rider))
                                .override("Short of people")
                                .build()));
        assertThat(given.signUp(given.rider, before, guard).state()).isEqualTo("ACCEPTED");
    }

    private void qualified(LocalDate until) {
        given.hall
                .credentials()
                .record(
                        given.admin,
                        RecordEquivalent.of(
                                        person(given.rider),
                                        "fire.basic",
                                        given.host,
                                        LocalDate.parse("2026-01-01"),
                                        "A paper")
                                .endsOn(until)
                                .build());
    }

    @Test
    void rulesLetInKeepOutOrAsk() {
        Id<Programme> ruled = given.running(
                "ruled", ProgrammeTerms.standard().rules("APPROVE old 1 AND: account>=3. BLOCK late 1 AND: ahead<=1"));
        Id<ProgrammeRole> any = given.role(ruled, "any");
        Id<Shift> shift = given.shift(ruled, any, "2026-03-06T10:00", 60, 5);
        Receipt<SignUp> asked = given.signUp(given.rider, shift, any);
        assertThat(asked.state()).isEqualTo("REQUESTED");
        assertThat(asked.why()).isNotNull();
        Id<SignUp> mine = asked.id();
        refused(
                "input.invalid",
                () -> shifts.decide(
                        given.organiser, DecideSignUp.of(mine, false).build()));
        assertThat(shifts.decide(given.organiser, DecideSignUp.of(mine, true).build())
                        .state())
                .isEqualTo("ACCEPTED");
        shifts.remove(given.organiser, new RemoveSignUp(mine, "Ill"));
        given.at(at("2026-03-05T11:00"));
        refused("shift.blocked", () -> given.signUp(given.rider, shift, any));
        Id<Shift> later = given.shift(ruled, any, "2026-03-08T10:00", 60, 5);
        assertThat(given.signUp(given.rider, later, any).state()).isEqualTo("ACCEPTED");
    }

    @Test
    void oneWaitsForAPlace() {
        Id<Shift> shift = given.shift(meals, carrier, TEN, 120, 1);
        Actor lin = given.volunteer("Lin");
        WaitForShift wait = WaitForShift.of(shift, List.of(carrier)).build();
        refused("shift.wait.free", () -> shifts.join(lin, wait));
        given.signUp(given.rider, shift, carrier);
        shifts.join(lin, wait);
        refused("shift.signup.twice", () -> shifts.join(given.rider, wait));
        shifts.withdraw(given.rider, new WithdrawSignUp(mine(given.rider)));
        given.settle(Duration.ofMinutes(1));
        Id<PlaceOffer> offer =
                given.hall.capacity().offersOf(lin, person(lin)).get(0).id();
        assertThat(given.hall.todos().mine(lin).items())
                .filteredOn(item -> item.id().equals(offer.value()))
                .extracting(item -> Objects.requireNonNull(item.title()).en())
                .containsExactly("Carrier");
        Receipt<SignUp> promoted = shifts.signUp(
                lin, SignUpForShift.of(shift, carrier).offer(offer).build());
        assertThat(promoted.state()).isEqualTo("ACCEPTED");
    }

    /** Whoever waits for two places and takes the one that is free waits no longer. */
    @Test
    void whoSignsUpWaitsNoLonger() {
        Id<Shift> shift = given.shift(meals, carrier, TEN, 120, 2);
        Actor lin = given.volunteer("Lin");
        given.signUp(given.rider, shift, carrier);
        shifts.join(lin, WaitForShift.of(shift, List.of(carrier)).party(2).build());
        given.signUp(lin, shift, carrier);
        assertThat(given.hall.capacity().waitingOf(lin, person(lin)))
                .extracting(WaitlistEntryView::state)
                .containsExactly(OfferState.WITHDRAWN);
    }

    @Test
    void aCancelledShiftCanBeRestored() {
        Id<Shift> shift = given.shift(meals, carrier, TEN, 120, 2);
        given.signUp(given.rider, shift, carrier);
        Actor lin = given.volunteer("Lin");
        given.signUp(lin, shift, carrier);
        shifts.withdraw(lin, new WithdrawSignUp(mine(lin)));
        shifts.cancel(given.organiser, new CancelShift(shift, "Storm"));
        assertThat(shifts.reads().shift(lin, shift).reason()).isEqualTo(Explanation.of("shift.reason", "Storm"));
        assertThat(given.standing(given.rider, shift)).isEqualTo(SignUpStatus.CANCELLED);
        refused("shift.state", () -> given.signUp(lin, shift, carrier));
        shifts.restore(given.organiser, new RestoreShift(shift));
        assertThat(given.standing(given.rider, shift)).isEqualTo(SignUpStatus.ACCEPTED);
        assertThat(given.standing(lin, shift)).isEqualTo(SignUpStatus.WITHDRAWN);
        assertThat(shifts.reads().shift(lin, shift).places().get(0).free()).isEqualTo(1);
        assertThat(shifts.reads().shift(lin, shift).reason()).isNull();
        shifts.cancel(given.organiser, new CancelShift(shift, "Storm"));
        given.at(at("2026-03-05T12:00"));
        refused("shift.past", () -> shifts.restore(given.organiser, new RestoreShift(shift)));
    }

    @Test
    void aShiftIsChangedWithItsSignUps() {
        Id<Shift> shift = given.shift(meals, carrier, TEN, 120, 2);
        given.signUp(given.rider, shift, carrier);
        given.signUp(given.volunteer("Lin"), shift, carrier);
        refused(
                "capacity.size.taken",
                () -> shifts.change(
                        given.organiser,
                        ChangeShift.of(shift)
                                .roles(List.of(Places.of(carrier, 1)))
                                .build()));
        shifts.change(
                given.organiser,
                ChangeShift.of(shift)
                        .from(at("2026-03-06T10:00"))
                        .roles(List.of(Places.of(carrier, 3)))
                        .build());
        assertThat(shifts.reads()
                        .mine(given.rider, PageRequest.first(1))
                        .items()
                        .get(0)
                        .startsAt())
                .isEqualTo("2026-03-06T02:00:00Z");
        assertThat(given.hall
                        .engagements()
                        .of(
                                given.rider,
                                person(given.rider),
                                Span.of(Instant.parse("2026-03-06T02:00:00Z"), Instant.parse("2026-03-06T03:00:00Z"))))
                .hasSize(1);
    }

    /** Without a number a shift has as many places as its role says, whether it is new or changed. */
    @Test
    void placesAreThoseOfTheRoleUnlessTheShiftSaysOtherwise() {
        Id<ProgrammeRole> pair = defined(role("pair").places(2L));
        Id<Shift> shift = given.shift(meals, pair, TEN, 120, 5);
        shifts.change(
                given.organiser,
                ChangeShift.of(shift).roles(List.of(Places.of(pair))).build());
        assertThat(shifts.reads().shift(given.rider, shift).places())
                .extracting(PlacesView::places)
                .containsExactly(2L);
        refused(
                "shift.role.twice",
                () -> shifts.change(
                        given.organiser,
                        ChangeShift.of(shift)
                                .roles(List.of(Places.of(pair, 3), Places.of(pair, 4)))
                                .build()));
    }

    /** Why staff let somebody in who has too little rest is written down. */
    @Test
    void whatStaffSayForAnExceptionIsKept() {
        Id<Programme> asked = given.running("asked", ProgrammeTerms.standard().rules("APPROVE old AND: shifts>=9"));
        Id<ProgrammeRole> any = given.role(asked, "any");
        Id<Shift> shift = given.shift(asked, any, TEN, 120, 5);
        Id<SignUp> mine = given.signUp(given.rider, shift, any).id();
        given.signUp(given.rider, given.shift(meals, carrier, TEN, 120, 5), carrier);
        refused(
                "shift.overlap",
                () -> shifts.decide(given.organiser, DecideSignUp.of(mine, true).build()));
        shifts.decide(
                given.organiser,
                DecideSignUp.of(mine, true).reason("Both next door").build());
        assertThat(shifts.reads().mine(given.rider, PageRequest.first(5)).items())
                .filteredOn(one -> one.id().equals(mine))
                .extracting(SignUpView::reason)
                .containsExactly(Explanation.of("shift.reason", "Both next door"));
    }

    @Test
    void aRequestOfWhoWasErasedCanOnlyBeRefused() {
        Id<Programme> asked = given.running("asked", ProgrammeTerms.standard().rules("APPROVE old AND: shifts>=9"));
        Id<ProgrammeRole> any = given.role(asked, "any");
        Id<SignUp> mine = given.signUp(given.rider, given.shift(asked, any, TEN, 120, 5), any)
                .id();
        given.erase(given.rider);
        refused(
                "record.person.gone",
                () -> shifts.decide(given.organiser, DecideSignUp.of(mine, true).build()));
        assertThat(shifts.decide(
                                given.organiser,
                                DecideSignUp.of(mine, false).reason("Erased").build())
                        .state())
                .isEqualTo("REJECTED");
    }

    @Test
    void aShiftLiesAhead() {
        refused("shift.past", () -> given.shift(meals, carrier, "2026-03-01T10:00", 60, 1));
        refused(
                "shift.times",
                () -> shifts.plan(
                        given.organiser,
                        PlanShift.of(meals, at(TEN), 60, List.of(Places.of(carrier)))
                                .signUpUntil(Instant.parse("2026-03-06T00:00:00Z"))
                                .build()));
        refused(
                "shift.role.twice",
                () -> shifts.plan(
                        given.organiser,
                        PlanShift.of(meals, at(TEN), 60, List.of(Places.of(carrier), Places.of(carrier, 2)))
                                .build()));
    }
}
