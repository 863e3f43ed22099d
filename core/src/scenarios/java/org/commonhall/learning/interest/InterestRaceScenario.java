package org.commonhall.learning.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.TestStation.person;
import static org.commonhall.scenario.TestStation.repeated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonhall.Conflict;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same person who follows a course many times at once. */
@StoreTest
@Tag(StoreTest.RACE)
class InterestRaceScenario {
    private static final int THREADS = 16;

    private final TestCourses given;

    InterestRaceScenario(TestHall hall) {
        given = new TestCourses(hall);
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
