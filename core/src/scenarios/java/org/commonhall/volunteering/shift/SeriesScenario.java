package org.commonhall.volunteering.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestShifts.at;
import static org.commonhall.scenario.TestStation.person;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestShifts;
import org.commonhall.volunteering.volunteer.ChangeProgramme;
import org.commonhall.volunteering.volunteer.DefineRole;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeAction;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.commonhall.volunteering.volunteer.StepProgramme;
import org.junit.jupiter.api.Test;

/** Shifts by a rule, and who has committed to them. */
@StoreTest
class SeriesScenario {
    private final TestShifts given;
    private final Shifts shifts;
    private final Id<Programme> meals;
    private final Id<ProgrammeRole> carrier;

    SeriesScenario(TestHall hall) {
        given = new TestShifts(hall);
        shifts = given.shifts;
        meals = given.running("meals", ProgrammeTerms.standard());
        carrier = given.role(meals, "carrier");
    }

    private Receipt<ShiftSeries> planned(String from, String rule) {
        return shifts.plan(
                given.organiser,
                PlanSeries.of(meals, at(from), 60, rule)
                        .roles(List.of(Places.of(carrier, 6)))
                        .build());
    }

    private ImmutableList<ShiftView> all() {
        return shifts.reads()
                .shifts(
                        given.rider,
                        ShiftFilter.everything().from(Instant.EPOCH).build(),
                        PageRequest.first(100))
                .items();
    }

    /** On a Monday at ten: today's shift at noon and those of four weeks, a week more each week. */
    @Test
    void shiftsAreMadeFourWeeksAheadAndOnce() {
        planned("2026-03-02T12:00", "FREQ=WEEKLY;BYDAY=MO");
        assertThat(all()).hasSize(4);
        given.settle(Duration.ofDays(7));
        assertThat(all()).hasSize(5);
        given.settle(Duration.ZERO);
        assertThat(all()).hasSize(5);
        given.settle(Duration.ofDays(14));
        assertThat(all()).hasSize(7);
    }

    @Test
    void aCancelledDateIsNotMadeAgain() {
        Id<Shift> first =
                planned("2026-03-03T12:00", "FREQ=DAILY").allMade(Shift.class).get(0);
        shifts.cancel(given.organiser, new CancelShift(first, "Storm"));
        int before = all().size();
        given.settle(Duration.ofDays(1));
        assertThat(all()).hasSize(before + 1);
    }

    @Test
    void whoHasCommittedIsSignedUpWithEachShift() {
        Id<ShiftSeries> series =
                planned("2026-03-02T12:00", "FREQ=WEEKLY;BYDAY=MO").id();
        Actor lin = given.volunteer("Lin");
        Id<Commitment> mine =
                shifts.commit(lin, Commit.of(series, carrier).build()).id();
        refused(
                "shift.commitment.twice",
                () -> shifts.commit(lin, Commit.of(series, carrier).build()));
        refused(
                "shift.unregistered",
                () -> shifts.commit(given.keeper, Commit.of(series, carrier).build()));
        given.settle(Duration.ofDays(7));
        assertThat(serving(lin)).isEqualTo(1);
        refused("access.denied", () -> shifts.end(given.rider, new EndCommitment(mine)));
        shifts.pause(
                lin,
                PauseCommitment.of(mine, LocalDate.parse("2026-04-06"))
                        .until(LocalDate.parse("2026-04-13"))
                        .build());
        given.settle(Duration.ofDays(7));
        assertThat(serving(lin)).isEqualTo(1);
        given.settle(Duration.ofDays(7));
        assertThat(serving(lin)).isEqualTo(2);
        shifts.end(lin, new EndCommitment(mine));
        given.settle(Duration.ofDays(7));
        assertThat(serving(lin)).isEqualTo(2);
    }

    @Test
    void namesStandBesideWhoServesInWhichRoleAndWhere() {
        Id<ShiftSeries> series =
                planned("2026-03-02T12:00", "FREQ=WEEKLY;BYDAY=MO").id();
        Actor lin = given.volunteer("Lin");
        shifts.commit(lin, Commit.of(series, carrier).build());
        given.volunteers.change(
                given.organiser, ChangeProgramme.of(meals).titleEn("Meals").build());
        Name role = Name.of("Carrier", null);
        assertThat(shifts.reads().commitments(given.organiser, series))
                .extracting(CommitmentView::personName, CommitmentView::roleName)
                .containsExactly(tuple("Lin", role));
        assertThat(given.hall.journal().history(given.admin, Objects.requireNonNull(lin.person())))
                .as("that the name was shown")
                .extracting(Event::event)
                .contains("directory.person.read");
        Id<Shift> there = shifts.plan(
                        given.organiser,
                        PlanShift.of(meals, at("2026-03-05T10:00"), 60, List.of(Places.of(carrier, 6)))
                                .station(given.station.id())
                                .build())
                .id();
        assertThat(shifts.reads().shift(given.rider, there).stationName())
                .isEqualTo(new Name(given.station.name(), given.station.name()));
        given.signUp(lin, there, carrier);
        Name title = Name.of("为老送餐", "Meals");
        assertThat(shifts.reads().shift(lin, there).title()).isEqualTo(title);
        assertThat(shifts.reads().mine(lin, PageRequest.first(1)).items())
                .extracting(SignUpView::title)
                .containsExactly(title);
        assertThat(shifts.reads().rota(given.organiser, there))
                .extracting(RotaRow::roleName)
                .containsExactly(role);
    }

    /** Who committed first is new in the role, and comes up with somebody experienced who committed later. */
    @Test
    void aNewcomerServesBesideSomebodyExperiencedWhoCommittedLater() {
        Id<ProgrammeRole> guide = given.volunteers
                .define(
                        given.organiser,
                        DefineRole.of(meals, "guide", "Guide")
                                .experiencedAfter(1)
                                .newcomersPer(1)
                                .build())
                .id();
        Actor fresh = given.volunteer("Fresh");
        Actor old = given.volunteer("Old");
        Id<Shift> first = given.shift(meals, guide, "2026-03-02T11:00", 60, 3);
        shifts.signUp(
                given.organiser,
                SignUpForShift.of(first, guide)
                        .person(person(old))
                        .override("First")
                        .build());
        given.at(at("2026-03-02T12:00"));
        shifts.mark(given.organiser, MarkShift.of(first, Mark.of(person(old), AttendanceMark.PRESENT)));
        shifts.close(given.organiser, new CloseShift(first));
        Id<ShiftSeries> series = shifts.plan(
                        given.organiser,
                        PlanSeries.of(meals, at("2026-03-02T13:00"), 60, "FREQ=WEEKLY;BYDAY=MO")
                                .roles(List.of(Places.of(guide, 6)))
                                .build())
                .id();
        shifts.commit(fresh, Commit.of(series, guide).build());
        shifts.commit(old, Commit.of(series, guide).build());
        given.settle(Duration.ofDays(7));
        Id<Shift> made =
                shifts.reads().mine(fresh, PageRequest.first(1)).items().get(0).shift();
        assertThat(shifts.reads().rota(given.organiser, made))
                .extracting(RotaRow::name, RotaRow::status)
                .containsExactly(tuple("Fresh", SignUpStatus.ACCEPTED), tuple("Old", SignUpStatus.ACCEPTED));
    }

    /** Somebody has one place in a shift, in the role of the first commitment. */
    @Test
    void whoHasCommittedToTwoRolesServesInTheFirst() {
        Id<ProgrammeRole> driver = given.role(meals, "driver");
        Id<ShiftSeries> series = shifts.plan(
                        given.organiser,
                        PlanSeries.of(meals, at("2026-03-02T12:00"), 60, "FREQ=WEEKLY;BYDAY=MO")
                                .roles(List.of(Places.of(carrier, 6), Places.of(driver, 6)))
                                .build())
                .id();
        shifts.commit(given.rider, Commit.of(series, driver).build());
        shifts.commit(given.rider, Commit.of(series, carrier).build());
        given.settle(Duration.ofDays(7));
        Id<Shift> made = all().get(all().size() - 1).id();
        assertThat(shifts.reads().rota(given.organiser, made))
                .extracting(RotaRow::role)
                .containsExactly(driver);
    }

    @Test
    void whoWasErasedIsNeitherCommittedNorSignedUp() {
        Id<ShiftSeries> series =
                planned("2026-03-02T12:00", "FREQ=WEEKLY;BYDAY=MO").id();
        Actor lin = given.volunteer("Lin");
        shifts.commit(lin, Commit.of(series, carrier).build());
        given.erase(lin);
        given.erase(given.rider);
        refused(
                "record.person.gone",
                () -> shifts.commit(
                        given.organiser,
                        Commit.of(series, carrier).person(person(given.rider)).build()));
        given.settle(Duration.ofDays(7));
        Id<Shift> made = all().get(all().size() - 1).id();
        assertThat(shifts.reads().rota(given.organiser, made)).isEmpty();
        refused(
                "record.person.gone",
                () -> shifts.signUp(
                        given.organiser,
                        SignUpForShift.of(made, carrier)
                                .person(person(given.rider))
                                .build()));
        refused(
                "record.person.gone",
                () -> shifts.change(
                        given.organiser,
                        ChangeShift.of(made).leader(person(given.rider)).build()));
        refused(
                "record.person.gone",
                () -> shifts.plan(
                        given.organiser,
                        PlanShift.of(meals, at("2026-04-05T10:00"), 60, List.of(Places.of(carrier, 6)))
                                .leader(person(given.rider))
                                .build()));
    }

    @Test
    void aProgrammeThatHasEndedMakesNoMoreShifts() {
        planned("2026-03-02T12:00", "FREQ=WEEKLY;BYDAY=MO");
        given.volunteers.step(given.organiser, new StepProgramme(meals, ProgrammeAction.END));
        given.settle(Duration.ofDays(7));
        assertThat(all()).hasSize(4);
    }

    private int serving(Actor who) {
        return shifts.reads().mine(who, PageRequest.first(50)).items().size();
    }

    @Test
    void aSeriesEndsAndItsEmptyShiftsWithIt() {
        Receipt<ShiftSeries> series = planned("2026-03-02T12:00", "FREQ=WEEKLY;BYDAY=MO");
        Id<Shift> taken = series.allMade(Shift.class).get(1);
        given.signUp(given.rider, taken, carrier);
        shifts.end(given.organiser, new EndSeries(series.id()));
        assertThat(all())
                .filteredOn(one -> one.status() == ShiftStatus.OPEN)
                .extracting(ShiftView::id)
                .containsExactly(taken);
        assertThat(all())
                .filteredOn(one -> one.status() == ShiftStatus.CANCELLED)
                .extracting(ShiftView::reason)
                .containsOnly(Explanation.of("shift.series.over"));
        refused("shift.series.ended", () -> shifts.end(given.organiser, new EndSeries(series.id())));
        refused(
                "shift.series.ended",
                () -> shifts.commit(given.rider, Commit.of(series.id(), carrier).build()));
        given.settle(Duration.ofDays(7));
        assertThat(all()).hasSize(4);
    }
}
