package org.commonhall.learning.assessment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.Passing;
import org.commonhall.learning.enrolment.PassSource;
import org.commonhall.storage.Query;

/** What assessments of a course have come to: who has passed once has passed, however often that failed. */
final class AssessmentResults implements PassSource {

    @Override
    public ImmutableMap<Id<Person>, Passing> of(Reading reading, CourseRun run, String code, Set<Id<Person>> learners) {
        Map<Id<Person>, Passing> results = new HashMap<>();
        reading.select(Query.of(Assessment.TYPE)
                        .where(Assessment.COURSE.is(run.course()))
                        .where(Assessment.CODE.is(code))
                        .where(Assessment.LEARNER.in(learners))
                        .where(Assessment.STATUS.in(ImmutableSet.of(AssessmentStatus.PASSED, AssessmentStatus.FAILED))))
                .forEach(one -> results.merge(
                        one.learner(),
                        one.status() == AssessmentStatus.PASSED ? Passing.PASSED : Passing.FAILED,
                        (known, more) -> known == Passing.PASSED ? known : more));
        return ImmutableMap.copyOf(results);
    }
}
