package org.commonhall.learning.course;

import java.time.Instant;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * A run in the list of its staff.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param course its course
 * @param code tells the runs of a course apart
 * @param title the title
 * @param state where it stands
 * @param startsAt when its first session begins
 * @param endsAt when its last session ends
 * @param sessions how many sessions it has
 */
public record RunLine(
        Id<CourseRun> id,
        long version,
        Id<Course> course,
        String code,
        String title,
        RunState state,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        long sessions) {

    static RunLine of(CourseRun run, Instant now) {
        return new RunLine(
                run.id(),
                run.version(),
                run.course(),
                run.code(),
                run.title(),
                run.state(now),
                run.startsAt(),
                run.endsAt(),
                run.sessions());
    }
}
