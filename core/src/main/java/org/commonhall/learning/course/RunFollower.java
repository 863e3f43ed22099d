package org.commonhall.learning.course;

import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;

/**
 * Follows a run whose learners a capability keeps. Called in the transaction of the change, so that both are done or
 * neither.
 */
public interface RunFollower {

    /**
     * Ends what hangs on a run that does not take place.
     *
     * @param change the transaction, which holds the run
     * @param run which
     * @param reason why
     */
    void cancelled(Change change, CourseRun run, String reason);

    /**
     * Settles what hangs on a run that is over.
     *
     * @param change the transaction, which holds the run
     * @param run which
     */
    void finished(Change change, CourseRun run);

    /**
     * Counts who takes part.
     *
     * @param reading the transaction
     * @param run which
     * @return the learners that are enrolled
     */
    long learners(Reading reading, CourseRun run);
}
