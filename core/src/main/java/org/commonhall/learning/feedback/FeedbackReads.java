package org.commonhall.learning.feedback;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.SmallGroups;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.enrolment.Teaching;
import org.commonhall.storage.Query;

/** What staff see of feedback. Thread-safe. */
public final class FeedbackReads {
    private final Corridor corridor;
    private final SmallGroups groups;

    FeedbackReads(Corridor corridor, SmallGroups groups) {
        this.corridor = corridor;
        this.groups = groups;
    }

    /**
     * Shows what was said of a session, in batches of at least k answers. Costs three statements beside those of the rights.
     *
     * @param by an organiser or auditor of the run, or somebody who teaches it
     * @param id which session
     * @return what was said
     */
    public FeedbackView session(Actor by, Id<CourseSession> id) {
        return corridor.read(by, reading -> {
            CourseSession session = reading.get(CourseSession.TYPE, id);
            authorise(reading, session.run());
            return shown(reading, ImmutableSet.of(id));
        });
    }

    /**
     * Shows what was said of all sessions of a run together: what is shown of each. Costs three statements beside those of the
     * rights.
     *
     * @param by an organiser or auditor of the run, or somebody who teaches it
     * @param id which run
     * @return what was said
     */
    public FeedbackView run(Actor by, Id<CourseRun> id) {
        return corridor.read(by, reading -> {
            authorise(reading, id);
            return shown(
                    reading,
                    reading.select(Query.of(CourseSession.TYPE).where(CourseSession.RUN.is(id))).stream()
                            .map(CourseSession::id)
                            .collect(ImmutableSet.toImmutableSet()));
        });
    }

    private static void authorise(Reading reading, Id<CourseRun> id) {
        CourseRun run = reading.get(CourseRun.TYPE, id);
        boolean staff = reading.allows(FeedbackRights.READ, false, run.scope());
        reading.authorise(FeedbackRights.READ, staff || Teaching.of(reading, run), run.scope());
    }

    private FeedbackView shown(Reading reading, Set<Id<CourseSession>> sessions) {
        return FeedbackView.of(
                reading.select(Query.of(FeedbackAnswer.TYPE).where(FeedbackAnswer.SESSION.in(sessions))), groups);
    }
}
