package org.commonhall.learning.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Ratio;
import org.commonhall.SmallGroups;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.Scopes;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestClassroom;
import org.commonhall.scenario.TestHall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What learners say of a session, without anybody being told from it. */
@StoreTest
class FeedbackScenario {
    private final TestClassroom given;
    private final Feedback feedback;
    private final List<Actor> learners;
    private final Id<CourseRun> run;

    FeedbackScenario(TestHall hall) {
        given = new TestClassroom(hall);
        feedback = given.hall.learning().feedback();
        learners = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> given.somebody("Learner " + i, null, Scopes.DISTRICT))
                .toList();
        run = given.thursdays("talk", "attend>=1/2", 0, 2);
        learners.forEach(one -> given.enrolled(one, run));
    }

    /** Four answers are too few, five are shown; the sixth comes from somebody who was not there. */
    @Test
    void fiveAnswersAreShownAndNoneThatStandsAlone() {
        given.hold(run, 1, "PPPPPAPPPPL", learners.toArray(Actor[]::new));
        Id<CourseSession> session = given.at(run, 1);
        refused("feedback.early", () -> give(0, session, 5, null));
        given.clock.advance(Duration.ofMinutes(90));
        give(0, session, 5, "Clear");
        give(1, session, 4, null);
        give(2, session, 4, "Too fast");
        give(3, session, 1, null);
        assertThat(feedback.reads().session(given.teacher, session).answers()).isEqualTo(SmallGroups.HIDDEN);
        assertThat(feedback.reads().session(given.teacher, session).words()).isEmpty();
        give(4, session, 3, null);
        FeedbackView five = feedback.reads().session(given.teacher, session);
        assertThat(five.answers()).isEqualTo(5);
        assertThat(five.average()).isEqualTo(Ratio.of(17, 5));
        assertThat(five.ratings()).containsExactly(1L, 0L, 1L, 2L, 1L);
        assertThat(five.words()).containsExactlyInAnyOrder("Clear", "Too fast");
        refused("feedback.absent", () -> give(5, session, 5, null));
        refused("feedback.twice", () -> give(4, session, 5, null));
        // A sixth answer that was shown now could be told from the five of before.
        give(6, session, 1, "Only mine");
        assertThat(feedback.reads().session(given.organiser, session)).isEqualTo(five);
        assertThat(feedback.reads().run(given.organiser, run)).isEqualTo(five);
        IntStream.range(7, 11).forEach(i -> give(i, session, 5, null));
        assertThat(feedback.reads().session(given.organiser, session).answers()).isEqualTo(10);
        refused("access.denied", () -> feedback.reads().session(learners.get(0), session));
        refused("access.denied", () -> feedback.reads().run(Actor.visitor(), run));
        refused("access.denied", () -> give(Actor.visitor(), session, 5, null));
    }

    @Test
    void oneAnswersForThirtyDays() {
        given.hold(run, 1, "PP", learners.get(0), learners.get(1));
        Id<CourseSession> session = given.at(run, 1);
        given.clock.advance(Duration.ofMinutes(90).plusDays(30).minusSeconds(1));
        give(0, session, 5, null);
        given.clock.advance(Duration.ofSeconds(1));
        refused("feedback.late", () -> give(1, session, 5, null));
    }

    /** Neither the journal nor a repeat knows what was said. */
    @Test
    void nothingTellsWhatSomebodySaid() {
        given.hold(run, 1, "P", learners.get(0));
        Id<CourseSession> session = given.at(run, 1);
        given.clock.advance(Duration.ofMinutes(90));
        UUID key = new UUID(8, 8);
        feedback.give(
                learners.get(0).once(key),
                GiveFeedback.of(session, 2).words("canary").build());
        List<JournalEntry> entries = Stored.entries(given.hall);
        assertThat(entries.toString()).doesNotContain("canary", "FeedbackAnswer", "rating");
        assertThat(feedback.give(
                                learners.get(0).once(key),
                                GiveFeedback.of(session, 5).build())
                        .event())
                .isEqualTo("feedback.given");
    }

    private void give(int learner, Id<CourseSession> session, long rating, @Nullable String words) {
        give(learners.get(learner), session, rating, words);
    }

    private void give(Actor by, Id<CourseSession> session, long rating, @Nullable String words) {
        feedback.give(by, GiveFeedback.of(session, rating).words(words).build());
    }
}
