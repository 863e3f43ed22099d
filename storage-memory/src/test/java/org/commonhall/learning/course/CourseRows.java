package org.commonhall.learning.course;

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

/** Rows of courses. */
final class CourseRows {
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-12-01T10:00");

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final UUID owner;

    private CourseRows(FoundedHall test) {
        Id<Organization> school = test.organization("street_office", "school");
        this.owner = school.value();
        Courses courses = test.hall.learning().courses();
        DefineCourse define = DefineCourse.of(school, "fire", "Fire").build();
        Id<Course> course = courses.define(test.founder, define).id();
        DefineCourse again =
                DefineCourse.of(school, "fire", "Fire").course(course).build();
        row("define", again, (to, by) -> to.define(by, again));
        DraftRun draft = DraftRun.of(course, "1").seats(5L).build();
        Id<CourseRun> run = courses.draft(test.founder, draft).id();
        PlanSessions plan =
                PlanSessions.weekly(run, TEN, 60, "FREQ=DAILY;COUNT=2").build();
        courses.plan(test.founder, plan);
        AddSession add = AddSession.of(run, TEN.plusDays(9), 60).build();
        Id<CourseSession> session = courses.add(test.founder, add).id();
        Id<Person> teacher = test.person("teacher");
        courses.assign(test.founder, AssignTeacher.of(session, teacher).build());
        DraftRun next = DraftRun.of(course, "2").seats(5L).build();
        row("draft", next, (to, by) -> to.draft(by, next));
        ChangeRun change = ChangeRun.of(run).title("Other").build();
        row("change", change, (to, by) -> to.change(by, change));
        ResizeRun resize = ResizeRun.of(run).seats(9L).build();
        row("resize", resize, (to, by) -> to.resize(by, resize));
        row("plan", plan, (to, by) -> to.plan(by, plan));
        row("add", add, (to, by) -> to.add(by, add));
        MoveSession move = MoveSession.of(session, TEN.plusDays(10), 60).build();
        row("move", move, (to, by) -> to.move(by, move));
        CancelSession end = new CancelSession(session, "Ill");
        row("cancel", end, (to, by) -> to.cancel(by, end));
        ReaddSession readd = new ReaddSession(session);
        row("readd", readd, (to, by) -> to.readd(by, readd));
        AssignTeacher assign =
                AssignTeacher.of(session, test.person("stand-in")).build();
        row("assign", assign, (to, by) -> to.assign(by, assign));
        ReleaseTeacher release = new ReleaseTeacher(session, teacher);
        row("release", release, (to, by) -> to.release(by, release));
        PublishRun publish = new PublishRun(run);
        row("publish", publish, (to, by) -> to.publish(by, publish));
        CancelRun cancel = new CancelRun(run, "No teacher");
        row("cancel", cancel, (to, by) -> to.cancel(by, cancel));
        FinishRun finish = new FinishRun(run);
        row("finish", finish, (to, by) -> to.finish(by, finish));
    }

    static List<UseCase> of(FoundedHall test) {
        return new CourseRows(test).rows.build();
    }

    private void row(String name, Command command, BiConsumer<Courses, Actor> call) {
        rows.add(new UseCase(
                "Courses." + name,
                command.permission(),
                owner,
                null,
                false,
                (hall, by) -> call.accept(hall.learning().courses(), by)));
    }
}
