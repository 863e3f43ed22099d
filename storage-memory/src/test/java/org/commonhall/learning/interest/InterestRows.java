package org.commonhall.learning.interest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commonhall.Id;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.DefineCourse;

/** Rows of interest in courses. */
final class InterestRows {
    private InterestRows() {}

    static List<UseCase> of(FoundedHall test) {
        Id<Organization> school = test.organization("street_office", "followed school");
        Id<Course> course = test.hall
                .learning()
                .courses()
                .define(
                        test.founder,
                        DefineCourse.of(school, "follow", "Follow").build())
                .id();
        FollowCourse follow = new FollowCourse(course);
        Id<Course> followed = test.hall
                .learning()
                .courses()
                .define(
                        test.founder,
                        DefineCourse.of(school, "followed", "Followed").build())
                .id();
        test.hall.learning().interests().follow(test.founder, new FollowCourse(followed));
        UnfollowCourse unfollow = new UnfollowCourse(followed);
        return ImmutableList.of(
                new UseCase(
                        "Interests.follow",
                        follow.permission(),
                        Scopes.DISTRICT,
                        null,
                        false,
                        (hall, by) -> hall.learning().interests().follow(by, follow)),
                new UseCase(
                        "Interests.unfollow",
                        unfollow.permission(),
                        Scopes.DISTRICT,
                        null,
                        false,
                        (hall, by) -> hall.learning().interests().unfollow(by, unfollow)));
    }
}
