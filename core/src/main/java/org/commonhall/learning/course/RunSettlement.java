package org.commonhall.learning.course;

import org.commonhall.Actor;
import org.commonhall.Id;

/**
 * Does what follows by itself from marks and from the end of a run, in transactions of its own. Done twice, it does nothing
 * twice.
 */
public interface RunSettlement {

    /**
     * Judges what the attendance of a run has come to, after marks were closed or corrected.
     *
     * @param by the system
     * @param run which run
     */
    void marked(Actor by, Id<CourseRun> run);

    /**
     * Issues the certificates of a run that was settled.
     *
     * @param by the system
     * @param run which run
     */
    void finished(Actor by, Id<CourseRun> run);
}
