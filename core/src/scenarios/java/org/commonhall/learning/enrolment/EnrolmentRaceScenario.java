package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.TestStation.repeated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Scopes;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who want the same seat at once; half of them through a second hall where there can be one. */
@StoreTest
@Tag(StoreTest.RACE)
class EnrolmentRaceScenario {
    private static final int PEOPLE = 20;

    private final TestCourses given;

    EnrolmentRaceScenario(TestHall hall) {
        given = new TestCourses(hall);
    }

    /** One of twenty gets the last seat; everybody else is told why not, and the place in line. */
    @Test
    void theLastSeatGoesToOneAndTheOthersStandInLine() throws Exception {
        Id<CourseRun> run = given.published(given.run("hot").seats(1L), "2026-03-12T19:00");
        List<Actor> people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> given.somebody("Person " + number, null, Scopes.DISTRICT))
                .toList();
        List<Object> places = Collections.synchronizedList(new ArrayList<>());
        List<Boolean> won = given.together(PEOPLE, (where, thread) -> {
            Actor person = people.get(thread);
            if (enrolled(where, person, run)) {
                return true;
            }
            Receipt<WaitlistEntry> waits = repeated(() -> where.learning()
                    .enrolments()
                    .join(person, WaitForSeat.of(run).build()));
            places.add(Objects.requireNonNull(waits.why()).arguments().get(0));
            return false;
        });
        assertThat(won.stream().filter(one -> one)).hasSize(1);
        assertThat(places)
                .hasSize(PEOPLE - 1)
                .allSatisfy(place -> assertThat((Integer) place).isBetween(1, PEOPLE - 1));
        assertThat(given.enrolments.reads().roster(given.organiser, run)).hasSize(1);
    }

    private static boolean enrolled(Commonhall where, Actor person, Id<CourseRun> run) {
        try {
            repeated(() ->
                    where.learning().enrolments().enrol(person, Enrol.of(run).build()));
            return true;
        } catch (RuleViolation full) {
            assertThat(full.code()).isEqualTo("capacity.full");
            return false;
        }
    }
}
