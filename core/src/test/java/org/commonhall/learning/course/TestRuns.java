package org.commonhall.learning.course;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;

/** Runs and sessions as values, for rules that are pure. */
public final class TestRuns {
    /** When the first session begins. */
    public static final Instant FIRST = Instant.parse("2026-03-12T11:00:00Z");

    private static final Duration LENGTH = Duration.ofMinutes(90);

    private TestRuns() {}

    /** A published run of three sessions a week apart, without pools. */
    static CourseRunBuilder run() {
        return CourseRunBuilder.builder()
                .id(new Id<>(new UUID(0, 1)))
                .course(new Id<>(new UUID(0, 2)))
                .scope(new UUID(0, 3))
                .title("消防角实操")
                .timeZone("Asia/Shanghai")
                .status(RunStatus.PUBLISHED)
                .scale("P2L1E1A0")
                .startsAt(FIRST);
    }

    /** The same with a rule. */
    public static CourseRun ruled(String rule) {
        return run().completion(rule).build();
    }

    /** A session of it by its number; the one that was closed has its moment. */
    public static CourseSession session(long number, SessionStatus status, boolean must) {
        Instant from = FIRST.plus(Duration.ofDays(7 * (number - 1)));
        return CourseSessionBuilder.builder()
                .id(new Id<>(new UUID(1, number)))
                .run(new Id<>(new UUID(0, 1)))
                .number(number)
                .startsAt(from)
                .endsAt(from.plus(LENGTH))
                .status(status)
                .mustAttend(must)
                .closedAt(status == SessionStatus.HELD ? from.plus(LENGTH) : null)
                .build();
    }
}
