package org.commonhall.volunteering.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestStation.person;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.Told;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestShifts;
import org.commonhall.volunteering.volunteer.ChangeVolunteer;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.junit.jupiter.api.Test;

/** Who is told of shifts, and what is left of somebody who was erased. */
@StoreTest
class ShiftEventScenario {
    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private final TestShifts given;
    private final Id<Programme> meals;
    private final Id<ProgrammeRole> carrier;
    private final Id<Shift> shift;

    ShiftEventScenario(TestHall hall) {
        given = new TestShifts(hall.with(builder -> builder.listener(heard::add)));
        meals = given.running("meals", ProgrammeTerms.standard());
        carrier = given.role(meals, "carrier");
        shift = given.shift(meals, carrier, "2026-03-05T10:00", 60, 3);
    }

    @Test
    void aCancelledShiftTellsOfEachPlaceThatFallsWithIt() {
        given.signUp(given.rider, shift, carrier);
        assertThat(people(heard("shift.signed_up"))).containsEntry(Told.REQUESTERS, only(given.rider));
        given.shifts.cancel(given.organiser, new CancelShift(shift, "Storm"));
        Event cancelled = heard("shift.cancelled");
        assertThat(people(cancelled).get(Told.STAFF))
                .contains(Objects.requireNonNull(given.organiser.person()))
                .doesNotContain(Objects.requireNonNull(given.rider.person()));
        assertThat(cancelled.also())
                .filteredOn(one -> one.event().equals("shift.place_cancelled"))
                .singleElement()
                .satisfies(one -> assertThat(people(one)).containsEntry(Told.REQUESTERS, only(given.rider)));
    }

    @Test
    void aShiftIsRemindedOfADayAhead() {
        given.signUp(given.rider, shift, carrier);
        given.at(TestShifts.at("2026-03-04T10:00"));
        given.settle(Duration.ZERO);
        assertThat(people(heard("shift.reminder"))).containsEntry(Told.REQUESTERS, only(given.rider));
    }

    @Test
    void anErasedVolunteerLeavesNumbersOnly() {
        Id<Volunteer> known = given.volunteers
                .reads()
                .volunteer(given.rider, person(given.rider))
                .orElseThrow()
                .id();
        given.volunteers.change(
                given.rider,
                ChangeVolunteer.of(known)
                        .number("3101")
                        .skills("急救")
                        .emergencyContact("13800000000")
                        .build());
        Id<SignUp> mine = given.signUp(given.rider, shift, carrier).id();
        given.at(TestShifts.at("2026-03-05T11:00"));
        given.shifts.state(given.organiser, new StateNoShow(mine));
        given.shifts.appeal(given.rider, new AppealNoShow(mine, "病假"));
        given.erase(given.rider);
        assertThat(given.shifts.reads().rota(given.organiser, shift))
                .singleElement()
                .satisfies(one -> assertThat(one.appeal()).isNull())
                .satisfies(one -> assertThat(one.name()).isEqualTo("-"))
                .satisfies(one -> assertThat(one.status()).isEqualTo(SignUpStatus.NO_SHOW));
        assertThat(given.volunteers
                        .reads()
                        .volunteer(given.admin, person(given.rider))
                        .orElseThrow())
                .satisfies(one -> assertThat(one.number()).isNull())
                .satisfies(one -> assertThat(one.skills()).isNull())
                .satisfies(one -> assertThat(one.emergencyContact()).isNull());
        refused("access.denied", () -> given.signUp(given.rider, shift, carrier));
    }

    private Event heard(String code) {
        return heard.stream()
                .filter(event -> event.event().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(code));
    }

    private Map<Told, ImmutableSet<UUID>> people(Event event) {
        return given.hall.journal().people(given.admin, event);
    }

    private static ImmutableSet<UUID> only(Actor who) {
        return ImmutableSet.of(Objects.requireNonNull(who.person()));
    }
}
