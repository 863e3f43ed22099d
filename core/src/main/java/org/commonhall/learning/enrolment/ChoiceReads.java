package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRights;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.RunStatus;

/** What speaks for and against taking part in a run. Thread-safe. */
public final class ChoiceReads {
    private final Corridor corridor;
    private final EnrolmentRules rules;

    ChoiceReads(Corridor corridor, EnrolmentRules rules) {
        this.corridor = corridor;
        this.rules = rules;
    }

    /**
     * Lists what somebody has to do elsewhere during the sessions of a run that are still to come. Costs two statements,
     * one or two a source, and those of the rights.
     *
     * @param by the person, or an organiser of the run
     * @param person who
     * @param id which run
     * @return the clashes in the order of time
     * @throws NotFound {@code record.missing}
     */
    public ImmutableList<ClashView> clashes(Actor by, Id<Person> person, Id<CourseRun> id) {
        return corridor.read(by, reading -> {
            CourseRun run = run(reading, id);
            boolean own = by.is(person.value());
            reading.authorise(EnrolmentRights.READ_CLASHES, own, run.scope());
            return rules.clashes(reading, run, person).stream()
                    .map(clash -> new ClashView(
                            clash.wanted().from(),
                            own ? clash.with().kind() : null,
                            clash.with().span().from(),
                            clash.with().span().until(),
                            clash.overlap().toMinutes()))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /** Finds a run; a draft is as if it were not there, but for organisers. */
    private static CourseRun run(Reading reading, Id<CourseRun> id) {
        CourseRun run = reading.get(CourseRun.TYPE, id);
        if (run.status() == RunStatus.DRAFT && !reading.allows(CourseRights.READ_PLANS, false, run.scope())) {
            throw new NotFound("record.missing", CourseRun.TYPE);
        }
        return run;
    }
}
