package org.commonhall.learning.interest;

import com.google.common.collect.ImmutableMap;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.EventPeople;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.Courses;
import org.commonhall.storage.Query;

/** Who wants to hear of the next run of a course (开班提醒). Thread-safe. */
public final class Interests {
    /** What the hall knows of it. */
    public static final Capability<Interests> CAPABILITY = Capability.of("interest", Interests.class)
            .records(Interest.TYPE)
            .needs(Courses.CAPABILITY)
            .rights(InterestRights.class)
            .events(InterestEvent.values())
            .events("interest.read")
            .offers(
                    EventPeople.class,
                    parts ->
                            EventPeople.of(
                                    CourseRun.TYPE,
                                    ImmutableMap.of(
                                            Told.INTERESTED,
                                            (reading, run) -> reading
                                                    .select(Query.of(Interest.TYPE)
                                                            .where(Interest.COURSE.is(run.course())))
                                                    .stream()
                                                    .map(interest ->
                                                            interest.person().value()))))
            .make(parts -> new Interests(parts.corridor()));

    private final InterestSteps steps;
    private final InterestReads reads;

    Interests(Corridor corridor) {
        this.steps = new InterestSteps(corridor);
        this.reads = new InterestReads(corridor);
    }

    /**
     * Gives who wants to hear of what.
     *
     * @return the reads
     */
    public InterestReads reads() {
        return reads;
    }

    /**
     * Asks to hear of the next run of a course, until it is taken back. Who follows it already follows it on.
     *
     * @param by a person
     * @param command which course
     * @return what came of it
     * @throws NotAllowed for a visitor
     * @throws Conflict {@code interest.twice} where the person does so twice at once
     * @throws RuleViolation {@code interest.retired} for a course that gets no more runs
     */
    public Receipt<Interest> follow(Call by, FollowCourse command) {
        return steps.follow(by, command);
    }

    /**
     * Asks to hear no more of a course.
     *
     * @param by a person
     * @param command which course
     * @return what came of it
     * @throws NotAllowed for a visitor
     * @throws NotFound {@code record.missing} for a course that the person does not follow
     */
    public Receipt<Interest> unfollow(Call by, UnfollowCourse command) {
        return steps.unfollow(by, command);
    }
}
