package org.commonhall.learning.assessment;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.DefineCourse;
import org.jspecify.annotations.Nullable;

/** Rows of assessments. */
final class AssessmentRows {
    private static final Instant TEN = Instant.parse("2026-12-01T02:00:00Z");

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final UUID owner;

    private AssessmentRows(FoundedHall test) {
        Id<Organization> school = test.organization("street_office", "examining school");
        this.owner = school.value();
        Id<Person> assessor = test.person("assessor");
        Id<Person> learner = test.person("examinee");
        Id<Course> course = test.hall
                .learning()
                .courses()
                .define(
                        test.founder,
                        DefineCourse.of(school, "exam", "Exam")
                                .completion("pass=exam.one")
                                .build())
                .id();
        test.hall
                .credentials()
                .record(
                        test.founder,
                        RecordEquivalent.of(
                                        assessor, "assessor.exam.one", school, LocalDate.parse("2026-01-01"), "Diploma")
                                .build());
        Assessments assessments = test.hall.learning().assessments();
        OpenSlots open = OpenSlots.of(course, "exam.one", TEN, 30)
                .assessor(assessor)
                .places(9)
                .build();
        Id<AssessmentSlot> slot = assessments.open(test.founder, open).id();
        Id<Assessment> booked = assessments
                .book(Actor.person(learner), BookAssessment.of(slot).build())
                .id();
        OpenSlots more = OpenSlots.of(course, "exam.one", TEN.plusSeconds(7200), 30)
                .assessor(assessor)
                .build();
        row("open", more, null, (to, by) -> to.open(by, more));
        CloseSlot close = new CloseSlot(slot);
        row("close", close, assessor, (to, by) -> to.close(by, close));
        BookAssessment book = BookAssessment.of(slot).build();
        row("book", book, null, (to, by) -> to.book(by, book));
        BookAssessment other =
                BookAssessment.of(slot).learner(test.person("second examinee")).build();
        row("book", other, null, (to, by) -> to.book(by, other));
        CancelAssessment cancel = new CancelAssessment(booked);
        row("cancel", cancel, learner, (to, by) -> to.cancel(by, cancel));
        DecideAssessment decide =
                DecideAssessment.of(booked, AssessmentOutcome.PASSED).build();
        row("decide", decide, assessor, (to, by) -> to.decide(by, decide));
    }

    static List<UseCase> of(FoundedHall test) {
        return new AssessmentRows(test).rows.build();
    }

    private void row(String name, Command command, @Nullable Id<Person> whose, BiConsumer<Assessments, Actor> call) {
        rows.add(new UseCase(
                "Assessments." + name,
                command.permission(),
                owner,
                whose,
                false,
                (hall, by) -> call.accept(hall.learning().assessments(), by)));
    }
}
