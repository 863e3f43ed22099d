package org.commonhall.learning.feedback;

import java.time.Duration;
import java.time.Instant;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.SmallGroups;
import org.commonhall.attendance.Attendance;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;

/** Takes answers in. */
final class FeedbackSteps {
    private static final Duration OPEN = Duration.ofDays(30);

    private final Corridor corridor;
    private final SmallGroups groups;

    FeedbackSteps(Corridor corridor, SmallGroups groups) {
        this.corridor = corridor;
        this.groups = groups;
    }

    Receipt<FeedbackSheet> give(Call by, GiveFeedback command) {
        try {
            return corridor.run(by, command, FeedbackEvent.GIVEN.code(), FeedbackSheet.TYPE, change -> {
                change.authorise(false);
                Id<Person> person = Person.idOf(by.actor(), command.permission());
                CourseSession session = change.get(CourseSession.TYPE, command.session());
                requireOpen(session, change.now());
                requireThere(change, session, person);
                long before =
                        change.count(Query.of(FeedbackAnswer.TYPE).where(FeedbackAnswer.SESSION.is(session.id())));
                change.insert(FeedbackAnswer.TYPE, FeedbackAnswer.of(command, before / groups.least()));
                return change.insert(FeedbackSheet.TYPE, new FeedbackSheet(change.newId(), 0, session.id(), person));
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, FeedbackSheet.TYPE, "person")
                    ? new Conflict("feedback.twice", taken)
                    : taken;
        }
    }

    private static void requireOpen(CourseSession session, Instant now) {
        if (now.isBefore(session.endsAt())) {
            throw new RuleViolation("feedback.early", session.endsAt());
        }
        Instant end = session.endsAt().plus(OPEN);
        if (!now.isBefore(end)) {
            throw new RuleViolation("feedback.late", end);
        }
    }

    private static void requireThere(Change change, CourseSession session, Id<Person> person) {
        if (change
                .select(Query.of(Attendance.TYPE)
                        .where(Attendance.OCCASION.is(session.id().value()))
                        .where(Attendance.PERSON.is(person)))
                .stream()
                .noneMatch(one -> one.mark().there())) {
            throw new RuleViolation("feedback.absent");
        }
    }
}
