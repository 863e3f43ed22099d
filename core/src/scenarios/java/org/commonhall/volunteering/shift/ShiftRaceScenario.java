package org.commonhall.volunteering.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.TestStation.person;
import static org.commonhall.scenario.TestStation.repeated;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestShifts;
import org.commonhall.volunteering.volunteer.DefineRole;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who want the same place at once; half of them through a second hall where there can be one. */
@StoreTest
@Tag(StoreTest.RACE)
class ShiftRaceScenario {
    private static final int PEOPLE = 20;

    private final TestShifts given;
    private final Id<Programme> meals;

    ShiftRaceScenario(TestHall hall) {
        given = new TestShifts(hall);
        meals = given.running("meals", ProgrammeTerms.standard());
    }

    private List<Actor> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> given.volunteer("Person " + number))
                .toList();
    }

    private static Optional<Receipt<SignUp>> signedUp(
            Commonhall where, Actor who, Id<Shift> shift, Id<ProgrammeRole> role) {
        try {
            return Optional.of(repeated(() -> where.volunteering()
                    .shifts()
                    .signUp(who, SignUpForShift.of(shift, role).build())));
        } catch (RuleViolation kept) {
            assertThat(kept.code()).isIn("capacity.full", "shift.overlap");
            return Optional.empty();
        }
    }

    @Test
    void thePlacesGoToAsManyAsThereAre() throws Exception {
        Id<ProgrammeRole> carrier = given.role(meals, "carrier");
        Id<Shift> shift = given.shift(meals, carrier, "2026-03-05T10:00", 60, 3);
        List<Actor> people = people(PEOPLE);
        List<Boolean> won = given.together(
                PEOPLE,
                (where, thread) ->
                        signedUp(where, people.get(thread), shift, carrier).isPresent());
        assertThat(won.stream().filter(one -> one)).hasSize(3);
        assertThat(given.shifts.reads().rota(given.organiser, shift)).hasSize(3);
    }

    /** One volunteer cannot be in two places, however fast. */
    @Test
    void oneSignsUpForOneOfTwoShiftsThatOverlap() throws Exception {
        Id<ProgrammeRole> carrier = given.role(meals, "carrier");
        List<Id<Shift>> shifts = IntStream.range(0, PEOPLE)
                .mapToObj(number -> given.shift(meals, carrier, "2026-03-05T10:00", 60, 3))
                .toList();
        List<Boolean> won = given.together(
                PEOPLE,
                (where, thread) -> signedUp(where, given.rider, shifts.get(thread), carrier)
                        .isPresent());
        assertThat(won.stream().filter(one -> one)).hasSize(1);
    }

    /** Whoever is faster: nobody keeps a place in a shift that fell with its series. */
    @Test
    void aSeriesEndsWhileManySignUp() throws Exception {
        Id<ProgrammeRole> carrier = given.role(meals, "carrier");
        Receipt<ShiftSeries> series = given.shifts.plan(
                given.organiser,
                PlanSeries.of(meals, TestShifts.at("2026-03-03T12:00"), 60, "FREQ=DAILY;COUNT=20")
                        .roles(List.of(Places.of(carrier, 3)))
                        .build());
        List<Id<Shift>> shifts = series.allMade(Shift.class);
        List<Actor> people = people(PEOPLE);
        given.together(PEOPLE, (where, thread) -> {
            if (thread == 0) {
                repeated(() -> where.volunteering().shifts().end(given.organiser, new EndSeries(series.id())));
                return true;
            }
            try {
                repeated(() -> where.volunteering()
                        .shifts()
                        .signUp(
                                people.get(thread),
                                SignUpForShift.of(shifts.get(thread), carrier).build()));
                return true;
            } catch (RuleViolation cancelled) {
                assertThat(cancelled.code()).isEqualTo("shift.state");
                return false;
            }
        });
        for (Id<Shift> shift : shifts) {
            boolean open = given.shifts.reads().shift(given.rider, shift).status() == ShiftStatus.OPEN;
            assertThat(given.shifts.reads().rota(given.organiser, shift)).hasSize(open ? 1 : 0);
        }
    }

    /** While experienced ones come and go, no more newcomers serve than may stand beside them. */
    @Test
    void newcomersAreNeverTooMany() throws Exception {
        Id<ProgrammeRole> guide = given.volunteers
                .define(
                        given.organiser,
                        DefineRole.of(meals, "guide", "Guide")
                                .experiencedAfter(1)
                                .newcomersPer(2)
                                .build())
                .id();
        Id<Shift> first = given.shift(meals, guide, "2026-03-02T11:00", 60, 9);
        List<Actor> people = people(PEOPLE);
        List<Actor> experienced = people.subList(0, 4);
        for (Actor one : experienced) {
            given.shifts.signUp(
                    given.organiser,
                    SignUpForShift.of(first, guide)
                            .person(person(one))
                            .override("First")
                            .build());
        }
        given.at(TestShifts.at("2026-03-02T12:00"));
        given.shifts.mark(
                given.organiser,
                new MarkShift(
                        first,
                        experienced.stream()
                                .map(one -> Mark.of(person(one), AttendanceMark.PRESENT))
                                .toList()));
        given.shifts.close(given.organiser, new CloseShift(first));
        Id<Shift> shift = given.shift(meals, guide, "2026-03-12T10:00", 60, 40);
        given.together(PEOPLE, (where, thread) -> {
            Actor who = people.get(thread);
            Receipt<SignUp> mine = signedUp(where, who, shift, guide).orElseThrow();
            if (thread < 2) {
                repeated(() -> where.volunteering().shifts().withdraw(who, new WithdrawSignUp(mine.id())));
            }
            return true;
        });
        List<RotaRow> rota = given.shifts.reads().rota(given.organiser, shift);
        assertThat(rota).hasSize(PEOPLE - 2);
        assertThat(rota)
                .filteredOn(one -> one.newcomer() && one.status() == SignUpStatus.ACCEPTED)
                .hasSize(4);
    }
}
