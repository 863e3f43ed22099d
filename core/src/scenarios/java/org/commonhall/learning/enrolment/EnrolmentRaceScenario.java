package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.TestStation.repeated;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Audience;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.Pool;
import org.commonhall.learning.course.ResizeRun;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.Together;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who want the same seat at once; half of them through a second hall where there can be one. */
@StoreTest
@Tag(StoreTest.RACE)
class EnrolmentRaceScenario {
    private static final int PEOPLE = 20;
    private static final int[] THREADS = {2, 8, 64};
    private static final int TURNS = 4;
    private static final int MOST_THREADS = 64;
    private static final int ROUNDS = Boolean.getBoolean("commonhall.long") ? 1_000 : 6;
    private static final Set<String> OUTCOMES = Set.of(
            Together.DONE,
            "capacity.full",
            "capacity.size.taken",
            "capacity.offer.over",
            "capacity.waitlist.never",
            "enrolment.seats.reserved",
            "enrolment.wait.free",
            "enrolment.state",
            "enrolment.twice",
            "enrolment.wait.twice");

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

    /** Everything that moves seats, at once: no seat is sold twice, and none is left empty while somebody waits. */
    @Test
    void seatsAreConserved() throws Exception {
        for (int threads : THREADS) {
            Id<CourseRun> run = given.published(
                    given.run("moved by " + threads)
                            .seats(4L)
                            .pools(List.of(Pool.of(Audience.RIDER, 2)))
                            .releaseAt(given.clock.instant().plusSeconds(60)),
                    "2026-03-12T19:00");
            List<Actor> people = IntStream.range(0, threads)
                    .mapToObj(number ->
                            given.of(number % 2 == 0 ? Audience.RIDER : Audience.OFFICE_WORKER, threads + " " + number))
                    .toList();
            given.together(threads, (where, thread) -> {
                for (int turn = 0; turn < TURNS; turn++) {
                    moved(where, people.get(thread), run, thread + turn);
                }
                return true;
            });
            given.clock.advance(Duration.ofHours(1));
            audited(run);
        }
    }

    /**
     * A run a round, for one to five seats and two to sixty-four who want them, more often few than many; kept seats are
     * released by whoever comes first.
     */
    @Test
    void theLastSeatIsSoldOnceInEachRound() throws Exception {
        List<Actor> people = IntStream.range(0, MOST_THREADS)
                .mapToObj(number -> given.of(number % 2 == 0 ? Audience.RIDER : Audience.OFFICE_WORKER, "P" + number))
                .toList();
        for (int round = 1; round <= ROUNDS; round++) {
            long seats = 1L + round % 5;
            Id<CourseRun> run = given.published(
                    given.run("round " + round)
                            .seats(seats)
                            .pools(List.of(Pool.of(Audience.RIDER, seats)))
                            .releaseAt(given.clock.instant().plusSeconds(1)),
                    "2026-06-11T19:00");
            given.clock.advance(Duration.ofSeconds(2));
            int first = round;
            int threads = Math.min(MOST_THREADS, 2 * Integer.lowestOneBit(round));
            given.together(threads, (where, thread) -> {
                moved(where, people.get(thread), run, 0);
                moved(where, people.get(thread), run, first + thread);
                moved(where, people.get(thread), run, first + thread + 1);
                return true;
            });
            audited(run);
        }
    }

    /** Does what is due, and holds what is true of the seats then. */
    private void audited(Id<CourseRun> run) {
        while (given.hall.tick(given.clock.instant(), 1_000) > 0) {
            // what is done may make something else due
        }
        SeatAudit.sound(given.hall, given.admin, run);
    }

    /** One move of somebody; what the seats do not allow is refused. */
    private void moved(Commonhall where, Actor person, Id<CourseRun> run, int turn) {
        Enrolments there = where.learning().enrolments();
        String outcome = outcome(() -> {
            switch (turn % 6) {
                case 0, 3 ->
                    there.enrol(person, Enrol.of(run).party(1 + turn % 2).build());
                case 1 -> there.join(person, WaitForSeat.of(run).build());
                case 2 ->
                    there.reads().mine(person, PageRequest.first(1)).items().stream()
                            .filter(mine -> mine.run().equals(run))
                            .forEach(mine -> there.withdraw(person, new Withdraw(mine.id())));
                case 4 ->
                    there.reads().waiting(person).stream()
                            .filter(wait -> wait.run().equals(run) && wait.offer() != null)
                            .forEach(wait -> there.enrol(
                                    person, Enrol.of(run).offer(wait.offer()).build()));
                default ->
                    where.learning()
                            .courses()
                            .resize(
                                    given.organiser,
                                    ResizeRun.of(run)
                                            .seats(2L + turn % 4)
                                            .pools(List.of(Pool.of(Audience.RIDER, 2)))
                                            .build());
            }
        });
        assertThat(outcome).isIn(OUTCOMES);
    }

    private static String outcome(Runnable move) {
        return repeated(() -> {
            try {
                move.run();
                return Together.DONE;
            } catch (RuleViolation refused) {
                return refused.code();
            } catch (Conflict twice) {
                if (OUTCOMES.contains(twice.code())) {
                    return twice.code();
                }
                throw twice;
            }
        });
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
