package org.commonhall.examples.cookbook;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Role;
import org.commonhall.learning.course.AddSession;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** A course is offered and published, somebody enrols, and the organiser reads the roster. */
public final class GiveACourse {
    private GiveACourse() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        Actor organiser = town.staff(Role.ORGANISER);
        var courses = hall.learning().courses();
        var course = courses.define(
                        organiser,
                        DefineCourse.of(town.operator(), "first-aid", "First aid")
                                .build())
                .id();
        var run = courses.draft(
                        organiser, DraftRun.of(course, "spring").seats(20L).build())
                .id();
        courses.add(
                organiser,
                AddSession.of(run, LocalDateTime.parse("2026-03-20T18:00"), 90).build());
        courses.publish(organiser, new PublishRun(run));
        var enrolments = hall.learning().enrolments();
        System.out.println(
                enrolments.enrol(town.resident(), Enrol.of(run).build()).state());
        enrolments
                .reads()
                .roster(organiser, run)
                .forEach(row -> System.out.println(row.personName() + ": " + row.status()));
    }
}
