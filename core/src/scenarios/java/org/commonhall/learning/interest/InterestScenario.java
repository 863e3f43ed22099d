package org.commonhall.learning.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.access.AskErasure;
import org.commonhall.access.DecideErasure;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.junit.jupiter.api.Test;

/** Who wants to hear of the next run of a course. */
@StoreTest
class InterestScenario {
    private final TestCourses given;
    private final Interests interests;

    InterestScenario(TestHall hall) {
        given = new TestCourses(hall);
        interests = given.hall.learning().interests();
    }

    @Test
    void oneFollowsACourseUntilOneTakesItBack() {
        refused("access.denied", () -> interests.follow(Actor.visitor(), new FollowCourse(given.course)));
        assertThat(interests.follow(given.rider, new FollowCourse(given.course)).event())
                .isEqualTo("interest.followed");
        assertThat(interests.follow(given.rider, new FollowCourse(given.course)).event())
                .isEqualTo(Receipt.UNCHANGED);
        given.clock.advance(Duration.ofMinutes(1));
        interests.follow(given.keeper, new FollowCourse(given.course));
        assertThat(interests.reads().mine(given.rider))
                .extracting(InterestView::title)
                .containsExactly("消防角实操");
        assertThat(interests.reads().mine(Actor.visitor())).isEmpty();
        assertThat(interests.reads().followers(given.organiser, given.course))
                .extracting(Follower::personName)
                .containsExactly("Rider", "Keeper");
        refused("access.denied", () -> interests.reads().followers(given.keeper, given.course));
        interests.unfollow(given.keeper, new UnfollowCourse(given.course));
        refused("record.missing", () -> interests.unfollow(given.keeper, new UnfollowCourse(given.course)));
        assertThat(interests.reads().followers(given.organiser, given.course))
                .extracting(Follower::person)
                .containsExactly(person(given.rider));
    }

    @Test
    void nobodyFollowsACourseThatIsOver() {
        Id<Course> over = given.courses
                .define(
                        given.organiser,
                        DefineCourse.of(given.host, "over", "Over")
                                .retired(true)
                                .build())
                .id();
        refused("interest.retired", () -> interests.follow(given.rider, new FollowCourse(over)));
    }

    @Test
    void anErasedPersonIsToldOfNothing() {
        interests.follow(given.rider, new FollowCourse(given.course));
        given.hall
                .access()
                .decideErasure(
                        given.admin,
                        DecideErasure.of(
                                        given.hall
                                                .access()
                                                .askErasure(
                                                        given.rider,
                                                        new AskErasure(Objects.requireNonNull(given.rider.person())))
                                                .id(),
                                        true)
                                .build());
        assertThat(interests.reads().followers(given.organiser, given.course)).isEmpty();
    }
}
