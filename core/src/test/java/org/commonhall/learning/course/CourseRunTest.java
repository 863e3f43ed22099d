package org.commonhall.learning.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.learning.course.TestRuns.FIRST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CourseRunTest {
    private static final Instant DAY = Instant.parse("2026-03-05T10:00:00Z");

    /** The minimum itself is enough, and a run that names none has enough with nobody. */
    @Test
    void whatIsEnough() {
        CourseRun run = TestRuns.run().minimum(3L).build();
        assertThat(run.hasEnough(2)).isFalse();
        assertThat(run.hasEnough(3)).isTrue();
        assertThat(TestRuns.run().build().hasEnough(0)).isTrue();
    }

    /** A run is looked at when it is to be decided, once, while it is published; kept seats are released in drafts too. */
    @Test
    void whatFallsDueFirst() {
        CourseRunBuilder both = TestRuns.run()
                .pooled(true)
                .releaseAt(DAY.plusSeconds(1))
                .minimum(3L)
                .decideAt(DAY);
        assertThat(both.build().scheduled().nextDueAt()).isEqualTo(DAY);
        assertThat(both.decided(true).build().scheduled().nextDueAt()).isEqualTo(DAY.plusSeconds(1));
        assertThat(both.released(true).build().scheduled().nextDueAt()).isNull();
        assertThat(both.decided(false).build().scheduled().nextDueAt()).isEqualTo(DAY);
        CourseRunBuilder draft = both.released(false).status(RunStatus.DRAFT);
        assertThat(draft.build().scheduled().nextDueAt()).isEqualTo(DAY.plusSeconds(1));
        assertThat(draft.pooled(false).build().scheduled().nextDueAt()).isNull();
        assertThat(both.pooled(true)
                        .status(RunStatus.CANCELLED)
                        .build()
                        .scheduled()
                        .nextDueAt())
                .isNull();
    }

    /** Kept seats are released at the moment itself, once, where there are pools. */
    @Test
    void whenKeptSeatsAreReleased() {
        CourseRun run = TestRuns.run().pooled(true).releaseAt(DAY).build();
        assertThat(run.releases(DAY.minusMillis(1))).isFalse();
        assertThat(run.releases(DAY)).isTrue();
        assertThat(run.next().released(true).build().releases(DAY)).isFalse();
        assertThat(run.next().pooled(false).build().releases(DAY)).isFalse();
        assertThat(run.next().releaseAt(null).build().releases(DAY)).isFalse();
    }

    /** Where a run stands follows from the moment; the first moment belongs to the next state. */
    @Test
    void whereARunStands() {
        CourseRun run = TestRuns.run()
                .enrolFrom(DAY)
                .enrolUntil(DAY.plusSeconds(60))
                .endsAt(FIRST.plusSeconds(60))
                .signUp(SignUpMode.NEEDED)
                .build();
        assertThat(run.state(DAY.minusMillis(1))).isEqualTo(RunState.ANNOUNCED);
        assertThat(run.state(DAY)).isEqualTo(RunState.ENROLLING);
        assertThat(run.state(DAY.plusSeconds(60))).isEqualTo(RunState.CLOSED);
        assertThat(run.state(FIRST)).isEqualTo(RunState.RUNNING);
        assertThat(run.state(FIRST.plusSeconds(60))).isEqualTo(RunState.OVER);
        assertThat(TestRuns.run().build().state(DAY)).isEqualTo(RunState.ENROLLING);
        for (RunStatus status : List.of(RunStatus.DRAFT, RunStatus.FINISHED, RunStatus.CANCELLED)) {
            CourseRun other = run.next().status(status).build();
            assertThat(other.state(DAY)).hasToString(status.name());
            assertThat(closed(other, DAY)).isEqualTo("course.run.closed.status");
            assertThat(other.isPublic()).isFalse();
        }
        assertThat(closed(run, DAY.minusMillis(1))).isEqualTo("course.run.closed.early");
        assertThat(run.closed(DAY)).isNull();
        assertThat(closed(run, DAY.plusSeconds(60))).isEqualTo("course.run.closed.late");
        assertThat(closed(run.next().enrolUntil(null).build(), FIRST.plusSeconds(60)))
                .isEqualTo("course.run.closed.late");
        assertThat(closed(run.next().signUp(SignUpMode.NONE).build(), DAY)).isEqualTo("course.run.closed.none");
        assertThat(run.next().publishedAt(DAY).build().isPublic()).isTrue();
        assertThat(run.afterSession().held()).isEqualTo(1);
    }

    private static String closed(CourseRun run, Instant now) {
        return Objects.requireNonNull(run.closed(now)).code();
    }

    /** Offers end two hours before the first session, or with enrolling, whichever is earlier. */
    @Test
    void howLongWaitingPeopleAreOfferedSomething() {
        Instant last = FIRST.minus(Duration.ofHours(2));
        assertThat(TestRuns.run().build().promotesUntil()).isEqualTo(last);
        assertThat(TestRuns.run().enrolUntil(DAY).build().promotesUntil()).isEqualTo(DAY);
        assertThat(TestRuns.run().enrolUntil(FIRST).build().promotesUntil()).isEqualTo(last);
        assertThat(TestRuns.run().startsAt(null).enrolUntil(DAY).build().promotesUntil())
                .isEqualTo(DAY);
        assertThat(TestRuns.run().build().lateFrom()).isEqualTo(FIRST.minus(Duration.ofDays(3)));
        assertThat(TestRuns.run().startsAt(null).build().lateFrom()).isNull();
    }
}
