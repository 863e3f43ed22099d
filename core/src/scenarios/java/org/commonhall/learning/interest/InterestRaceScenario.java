package org.commonhall.learning.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.TestStation.person;
import static org.commonhall.scenario.TestStation.repeated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Conflict;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.Told;
import org.commonhall.corridor.Scopes;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same person who follows a course many times at once, and many who do so while a run opens. */
@StoreTest
@Tag(StoreTest.RACE)
class InterestRaceScenario {
    private static final int THREADS = 16;

    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private final TestCourses given;

    InterestRaceScenario(TestHall hall) {
        given = new TestCourses(hall.with(builder -> builder.listener(heard::add)));
    }

    /** Many follow while a run is opened: it is for everybody whose wish is stored by then, once each. */
    @Test
    void whoFollowsWhileARunOpensIsToldOfIt() throws Exception {
        List<Actor> people = IntStream.range(0, THREADS)
                .mapToObj(number -> given.somebody("Person " + number, null, Scopes.DISTRICT))
                .toList();
        Id<CourseRun> run = given.draft(given.run("opened"));
        given.session(run, "2026-03-12T19:00");
        given.together(THREADS + 1, (where, thread) -> {
            repeated(() -> thread == THREADS
                    ? where.learning()
                            .courses()
                            .publish(given.organiser, new PublishRun(run))
                            .event()
                    : where.learning()
                            .interests()
                            .follow(people.get(thread), new FollowCourse(given.course))
                            .event());
            return true;
        });
        List<Event> opened = heard.stream()
                .filter(event -> event.event().equals("course.run_published"))
                .toList();
        assertThat(opened).hasSize(1);
        assertThat(given.hall.journal().people(given.admin, opened.get(0)).get(Told.INTERESTED))
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(one -> person(one).value()).toList());
    }

    @Test
    void whoFollowsTwiceAtOnceIsToldSo() throws Exception {
        List<String> refusals = Collections.synchronizedList(new ArrayList<>());
        FollowCourse follow = new FollowCourse(given.course);
        given.together(
                THREADS,
                (where, thread) -> repeated(() -> {
                    try {
                        where.learning().interests().follow(given.rider, follow);
                        return true;
                    } catch (Conflict twice) {
                        if (!twice.code().equals("interest.twice")) {
                            throw twice;
                        }
                        return refusals.add(twice.code());
                    }
                }));
        assertThat(refusals).hasSizeLessThan(THREADS);
        assertThat(given.hall.learning().interests().reads().followers(given.organiser, given.course))
                .extracting(Follower::person)
                .containsExactly(person(given.rider));
    }
}
