package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.file.AttachFile;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.FileUpload;
import org.commonhall.directory.file.FileView;
import org.commonhall.directory.file.Files;
import org.commonhall.learning.course.AddSession;
import org.commonhall.learning.course.CancelRun;
import org.commonhall.learning.course.CancelSession;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.course.SessionView;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestClassroom;
import org.commonhall.scenario.TestHall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sessions in the calendars of programs, and material for those who take part. */
@StoreTest
class CalendarScenario {
    private final TestClassroom given;
    private final CalendarReads calendars;

    CalendarScenario(TestHall hall) {
        given = new TestClassroom(hall);
        calendars = given.enrolments.calendars();
    }

    @Test
    void aRunIsACalendarForEverybody() {
        Id<CourseRun> run = given.thursdays(given.run("calendar").title("法律讲座"), 3);
        Id<CourseSession> second = given.at(run, 2);
        String uid = "UID:" + second.value() + "@commonhall\r\n";
        assertThat(calendars.run(Actor.visitor(), run))
                .contains(uid, "SUMMARY:法律讲座\r\n", "DTSTART:20260312T110000Z", "STATUS:CONFIRMED")
                .doesNotContain("CANCELLED");
        given.courses.cancel(given.organiser, new CancelSession(second, "Ill"));
        String text = calendars.run(Actor.visitor(), run);
        assertThat(events(text)).hasSize(3);
        assertThat(events(text).get(1)).contains(uid, "STATUS:CANCELLED");
        given.courses.cancel(given.organiser, new CancelRun(run, "No room"));
        assertThat(events(calendars.run(Actor.visitor(), run))).allMatch(one -> one.contains("STATUS:CANCELLED"));
        Id<CourseRun> draft = given.draft(given.run("draft"));
        refused("record.missing", () -> calendars.run(given.rider, draft));
        given.courses.cancel(given.organiser, new CancelRun(draft, "No room"));
        refused("record.missing", () -> calendars.run(given.rider, draft));
        assertThat(calendars.run(given.organiser, draft)).contains("VCALENDAR");
    }

    /** What one learns, asks to learn, teaches and has given up. */
    @Test
    void mySessionsAreACalendarOfMine() {
        Id<CourseRun> learned = given.thursdays(given.run("learned"), 1);
        Id<CourseRun> asked = given.thursdays(given.run("asked").approval(true), 1);
        Actor learner = given.somebody("Learner", null, Scopes.DISTRICT);
        Id<Enrolment> seat = given.enrolled(learner, learned);
        given.enrolled(learner, asked);
        assertThat(events(calendars.mine(learner)))
                .hasSize(2)
                .anyMatch(one -> one.contains("STATUS:CONFIRMED"))
                .anyMatch(one -> one.contains("STATUS:TENTATIVE"));
        given.enrolments.withdraw(learner, new Withdraw(seat));
        assertThat(events(calendars.mine(learner)))
                .anyMatch(one ->
                        one.contains(given.at(learned, 1).value().toString()) && one.contains("STATUS:CANCELLED"));
        assertThat(events(calendars.mine(given.teacher))).hasSize(2).allMatch(one -> one.contains("STATUS:CONFIRMED"));
        assertThat(events(calendars.mine(Actor.visitor()))).isEmpty();
        given.clock.advance(Duration.ofDays(90));
        assertThat(events(calendars.mine(given.teacher))).isEmpty();
    }

    /** Where to dial in is for those who take part, not for those who ask to or were refused. */
    @Test
    void theAddressOfAMeetingIsForThoseWhoTakePart() {
        Id<CourseRun> run = given.draft(given.run("online").approval(true));
        given.courses.add(
                given.organiser,
                AddSession.of(run, LocalDateTime.parse("2026-03-12T19:00"), 90)
                        .online("https://meet.example/1")
                        .build());
        given.courses.publish(given.organiser, new PublishRun(run));
        Actor learner = given.somebody("Learner", null, Scopes.DISTRICT);
        Id<Enrolment> asked = given.enrolled(learner, run);
        assertThat(shown(learner)).isNull();
        assertThat(calendars.mine(learner)).doesNotContain("meet.example");
        given.enrolments.decide(given.organiser, DecideEnrolment.of(asked, true).build());
        assertThat(shown(learner)).isEqualTo("https://meet.example/1");
        assertThat(calendars.mine(learner)).contains("meet.example");
        given.enrolments.remove(given.organiser, new RemoveLearner(asked, "No longer with us"));
        assertThat(calendars.mine(learner)).contains("STATUS:CANCELLED").doesNotContain("meet.example");
    }

    private @Nullable String shown(Actor learner) {
        SessionView next = given.enrolments
                .reads()
                .mine(learner, PageRequest.first(10))
                .items()
                .get(0)
                .next();
        return Objects.requireNonNull(next).online();
    }

    private static List<String> events(String text) {
        List<String> parts = Splitter.on("BEGIN:VEVENT").splitToList(text);
        return parts.subList(1, parts.size());
    }

    /** Slides of a session are for those who take part, those of the staff for the staff. */
    @Test
    void materialIsForThoseWhoTakePart() {
        Files files = given.hall.directory().files();
        Id<CourseRun> run = given.thursdays(DraftRun.of(given.define(given.ruled("slides", "attend>=1/2")), "1"), 1);
        Id<CourseSession> session = given.at(run, 1);
        Actor learner = given.somebody("Learner", null, Scopes.DISTRICT);
        refused("access.denied", () -> attach(learner, session, Attachment.Visibility.PUBLIC));
        attach(given.teacher, session, Attachment.Visibility.PUBLIC);
        attach(given.organiser, session, Attachment.Visibility.STAFF);
        assertThat(files.filesOf(learner, session.value())).isEmpty();
        given.enrolled(learner, run);
        List<FileView> seen = files.filesOf(learner, session.value());
        assertThat(seen).hasSize(1);
        assertThat(files.contentOf(learner, seen.get(0).id())).isEqualTo(content());
        refused("access.denied", () -> files.contentOf(given.rider, seen.get(0).id()));
        assertThat(files.filesOf(Actor.visitor(), session.value())).isEmpty();
        assertThat(files.filesOf(given.teacher, session.value())).hasSize(2);
        attach(given.organiser, run, Attachment.Visibility.PUBLIC);
        assertThat(files.filesOf(learner, run.value())).hasSize(1);
    }

    private void attach(Actor by, Id<?> subject, Attachment.Visibility audience) {
        given.hall
                .directory()
                .files()
                .attach(
                        by,
                        new AttachFile(
                                subject.value(),
                                FileUpload.of("slides.txt", "text/plain", content())
                                        .build(),
                                audience));
    }

    private static Bytes content() {
        return Bytes.of("Aim at the base of the fire.".getBytes(StandardCharsets.UTF_8));
    }
}
