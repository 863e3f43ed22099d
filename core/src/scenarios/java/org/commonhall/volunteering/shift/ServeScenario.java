package org.commonhall.volunteering.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestShifts.at;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.Qualification;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.credential.RevokeQualification;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestShifts;
import org.commonhall.volunteering.volunteer.DefineRole;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.commonhall.volunteering.volunteer.RegisterVolunteer;
import org.junit.jupiter.api.Test;

/** Who was there and who did not come. */
@StoreTest
class ServeScenario {
    private final TestShifts given;
    private final Shifts shifts;
    private final Id<Programme> meals;
    private final Id<ProgrammeRole> carrier;

    ServeScenario(TestHall hall) {
        given = new TestShifts(hall);
        shifts = given.shifts;
        meals = given.running("meals", ProgrammeTerms.standard());
        carrier = given.role(meals, "carrier");
    }

    @Test
    void oneChecksInAndOutByTheCode() {
        Actor leader = given.volunteer("Leader");
        Id<Shift> shift = shifts.plan(
                        given.organiser,
                        PlanShift.of(meals, at("2026-03-02T12:00"), 120, List.of(Places.of(carrier, 3)))
                                .leader(person(leader))
                                .build())
                .id();
        given.signUp(given.rider, shift, carrier);
        refused("attendance.early", () -> shifts.checkIn(given.rider, new CheckInShift(shift, "0000-0000")));
        given.at(at("2026-03-02T11:50"));
        refused("access.denied", () -> shifts.reads().code(given.rider, shift));
        String code = shifts.reads().code(leader, shift).code();
        refused("shift.other", () -> shifts.checkIn(leader, new CheckInShift(shift, code)));
        refused("attendance.code.wrong", () -> shifts.checkIn(given.rider, new CheckInShift(shift, "0000-0000")));
        shifts.checkIn(given.rider, new CheckInShift(shift, code));
        refused("shift.running", () -> shifts.close(leader, new CloseShift(shift)));
        given.at(at("2026-03-02T14:00"));
        String last = shifts.reads().code(leader, shift).code();
        shifts.checkOut(given.rider, new CheckOutShift(shift, last));
        assertThat(shifts.reads().rota(leader, shift))
                .extracting(RotaRow::mark)
                .containsExactly(AttendanceMark.PRESENT);
        assertThat(shifts.close(leader, new CloseShift(shift)).state()).isEqualTo("DONE");
        assertThat(given.standing(given.rider, shift)).isEqualTo(SignUpStatus.DONE);
        assertThat(given.volunteers
                        .reads()
                        .volunteer(given.rider, person(given.rider))
                        .orElseThrow()
                        .shifts())
                .isEqualTo(1);
    }

    @Test
    void aShiftThatNobodyClosesClosesByItself() {
        Id<Shift> shift = given.shift(meals, carrier, "2026-03-05T10:00", 60, 3);
        given.signUp(given.rider, shift, carrier);
        given.settle(Duration.ofDays(5));
        assertThat(shifts.reads().shift(given.rider, shift).status()).isEqualTo(ShiftStatus.MISSED);
        assertThat(given.standing(given.rider, shift)).isEqualTo(SignUpStatus.ACCEPTED);
    }

    @Test
    void whatLapsesBeforeAShiftIsTakenBack() {
        Id<ProgrammeRole> guard = given.volunteers
                .define(
                        given.organiser,
                        DefineRole.of(meals, "guard", "Guard")
                                .requires(List.of("fire.basic"))
                                .build())
                .id();
        Receipt<Qualification> paper = qualified(given.rider);
        Id<Shift> shift = given.shift(meals, guard, "2026-03-10T10:00", 60, 3);
        given.signUp(given.rider, shift, guard);
        revoked(paper);
        given.at(at("2026-03-08T10:00"));
        given.settle(Duration.ZERO);
        assertThat(given.standing(given.rider, shift)).isEqualTo(SignUpStatus.REMOVED);
        given.at(at("2026-03-09T10:00"));
        given.settle(Duration.ZERO);
        assertThat(shifts.reads().shift(given.rider, shift).status()).isEqualTo(ShiftStatus.OPEN);
    }

    /** Three no-shows within ninety days lead to two weeks without sign-up, unless one is excused. */
    @Test
    void v10ACoolDownFollowsNoShows() {
        Actor leader = given.somebody("Leader", Role.ORGANISER, meals.value());
        Id<Programme> strict = given.running("strict", ProgrammeTerms.standard().noShowLimit(3));
        Id<ProgrammeRole> any = given.role(strict, "any");
        Actor stating = given.somebody("Stating", Role.ORGANISER, strict.value());
        List<Id<SignUp>> all = new ArrayList<>();
        for (String day : List.of("2026-03-10", "2026-04-20", "2026-05-03")) {
            given.at(at(day + "T08:00"));
            Id<Shift> shift = given.shift(strict, any, day + "T09:00", 60, 3);
            Id<SignUp> missed = given.signUp(given.rider, shift, any).id();
            all.add(missed);
            refused("shift.running", () -> shifts.state(stating, new StateNoShow(missed)));
            given.at(at(day + "T10:00"));
            shifts.state(stating, new StateNoShow(missed));
        }
        Id<SignUp> third = all.get(2);
        given.at(at("2026-05-09T10:00"));
        Id<Shift> next = given.shift(strict, any, "2026-05-20T09:00", 60, 3);
        refused("shift.cooldown", () -> given.signUp(given.rider, next, any));
        refused("access.denied", () -> shifts.appeal(leader, new AppealNoShow(third, "Ill")));
        shifts.appeal(given.rider, new AppealNoShow(third, "Ill"));
        refused("shift.appeal.twice", () -> shifts.appeal(given.rider, new AppealNoShow(third, "Ill")));
        given.signUp(given.rider, next, any);
        refused("access.second.person", () -> shifts.decide(stating, new DecideNoShow(third, true)));
        assertThat(shifts.decide(given.organiser, new DecideNoShow(third, true)).state())
                .isEqualTo("EXCUSED");
    }

    @Test
    void nobodyExcusesThemselves() {
        given.volunteers.register(given.organiser, RegisterVolunteer.of().build());
        Id<Shift> shift = given.shift(meals, carrier, "2026-03-02T12:00", 60, 3);
        Id<SignUp> mine = given.signUp(given.organiser, shift, carrier).id();
        given.at(at("2026-03-02T13:00"));
        shifts.state(given.somebody("Stating", Role.ORGANISER, meals.value()), new StateNoShow(mine));
        refused("access.second.person", () -> shifts.decide(given.organiser, new DecideNoShow(mine, true)));
    }

    /** A newcomer stays held where the qualification of the only one with experience lapses. */
    @Test
    void newcomersFallBackWithWhoseQualificationLapses() {
        Id<ProgrammeRole> guard = given.volunteers
                .define(
                        given.organiser,
                        DefineRole.of(meals, "guard", "Guard")
                                .requires(List.of("fire.basic"))
                                .experiencedAfter(1)
                                .newcomersPer(1)
                                .build())
                .id();
        Receipt<Qualification> paper = qualified(given.rider);
        Id<Shift> first = given.shift(meals, guard, "2026-03-02T12:00", 60, 3);
        shifts.signUp(
                given.organiser,
                SignUpForShift.of(first, guard)
                        .person(person(given.rider))
                        .override("First")
                        .build());
        given.at(at("2026-03-02T13:00"));
        shifts.mark(given.organiser, MarkShift.of(first, Mark.of(person(given.rider), AttendanceMark.PRESENT)));
        shifts.close(given.organiser, new CloseShift(first));
        Id<Shift> shift = given.shift(meals, guard, "2026-03-10T10:00", 60, 3);
        given.signUp(given.rider, shift, guard);
        Actor fresh = given.volunteer("Fresh");
        qualified(fresh);
        assertThat(given.signUp(fresh, shift, guard).state()).isEqualTo("ACCEPTED");
        revoked(paper);
        given.at(at("2026-03-08T10:00"));
        given.settle(Duration.ZERO);
        assertThat(given.standing(given.rider, shift)).isEqualTo(SignUpStatus.REMOVED);
        assertThat(given.standing(fresh, shift)).isEqualTo(SignUpStatus.HELD);
    }

    private Receipt<Qualification> qualified(Actor who) {
        return given.hall
                .credentials()
                .record(
                        given.admin,
                        RecordEquivalent.of(
                                        person(who), "fire.basic", given.host, LocalDate.parse("2026-01-01"), "A paper")
                                .build());
    }

    private void revoked(Receipt<Qualification> paper) {
        given.hall
                .credentials()
                .revokeQualification(
                        given.somebody("Second", Role.ADMINISTRATOR, Scopes.DISTRICT),
                        new RevokeQualification(paper.id(), "Forged"));
    }

    @Test
    void anAppealHasItsTime() {
        Id<Shift> shift = given.shift(meals, carrier, "2026-03-02T12:00", 60, 3);
        Id<SignUp> mine = given.signUp(given.rider, shift, carrier).id();
        given.at(at("2026-03-02T13:00"));
        shifts.state(given.organiser, new StateNoShow(mine));
        given.clock.advance(Duration.ofDays(7).plusSeconds(1));
        refused("shift.appeal.late", () -> shifts.appeal(given.rider, new AppealNoShow(mine, "Ill")));
        assertThat(shifts.decide(given.admin, new DecideNoShow(mine, false)).state())
                .isEqualTo("NO_SHOW");
    }
}
