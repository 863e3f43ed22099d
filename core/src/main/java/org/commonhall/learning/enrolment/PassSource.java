package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.Passing;

/** Says what learners have passed or failed; offered by capabilities that examine. */
public interface PassSource {

    /**
     * Reads what has become of what has to be passed: one statement.
     *
     * @param reading the transaction
     * @param run the run whose rule asks
     * @param code what has to be passed
     * @param learners who
     * @return the result of those of whom there is one
     */
    ImmutableMap<Id<Person>, Passing> of(Reading reading, CourseRun run, String code, Set<Id<Person>> learners);
}
