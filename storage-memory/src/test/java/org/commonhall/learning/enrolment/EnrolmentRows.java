package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.PlanSessions;
import org.commonhall.learning.course.PublishRun;
import org.jspecify.annotations.Nullable;

/** Rows of enrolments. */
final class EnrolmentRows {
    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final UUID owner;
    private final Id<Person> learner;

    private EnrolmentRows(FoundedHall test) {
        Id<Organization> school = test.organization("street_office", "evening school");
        this.owner = school.value();
        this.learner = test.person("learner");
        Courses courses = test.hall.learning().courses();
        Id<Course> course = courses.define(
                        test.founder, DefineCourse.of(school, "law", "Law").build())
                .id();
        Id<CourseRun> run = courses.draft(
                        test.founder, DraftRun.of(course, "1").seats(5L).build())
                .id();
        courses.plan(
                test.founder,
                PlanSessions.weekly(run, LocalDateTime.parse("2026-12-01T10:00"), 60, "FREQ=DAILY;COUNT=2")
                        .build());
        courses.publish(test.founder, new PublishRun(run));
        Enrolments enrolments = test.hall.learning().enrolments();
        Id<Enrolment> mine =
                enrolments.enrol(Actor.person(learner), Enrol.of(run).build()).id();
        Enrol enrol = Enrol.of(run).build();
        row("enrol", enrol, null, (to, by) -> to.enrol(by, enrol));
        Enrol other = Enrol.of(run).person(test.person("other")).build();
        row("enrol", other, null, (to, by) -> to.enrol(by, other));
        Enrol over = Enrol.of(run).person(learner).override("Asked by phone").build();
        row("enrol", over, null, (to, by) -> to.enrol(by, over));
        EnrolMany many = new EnrolMany(run, List.of(EnrolRow.of(test.person("third"))), true);
        row("enrolMany", many, null, (to, by) -> to.enrolMany(by, many));
        WaitForSeat join = WaitForSeat.of(run).build();
        row("join", join, null, (to, by) -> to.join(by, join));
        DecideEnrolment decide = DecideEnrolment.of(mine, true).build();
        row("decide", decide, null, (to, by) -> to.decide(by, decide));
        Withdraw withdraw = new Withdraw(mine);
        row("withdraw", withdraw, learner, (to, by) -> to.withdraw(by, withdraw));
        RemoveLearner remove = new RemoveLearner(mine, "Never came");
        row("remove", remove, null, (to, by) -> to.remove(by, remove));
    }

    static List<UseCase> of(FoundedHall test) {
        return new EnrolmentRows(test).rows.build();
    }

    private void row(String name, Command command, @Nullable Id<Person> whose, BiConsumer<Enrolments, Actor> call) {
        rows.add(new UseCase(
                "Enrolments." + name,
                command.permission(),
                owner,
                whose,
                false,
                (hall, by) -> call.accept(hall.learning().enrolments(), by)));
    }
}
