package org.commonhall.volunteering.shift;

import java.util.List;
import java.util.Map;
import org.commonhall.Id;
import org.commonhall.attendance.Attendance;
import org.commonhall.corridor.Change;
import org.commonhall.directory.directory.Person;

/**
 * Follows shifts that are closed. A capability offers it; it is called in the transaction of the closing, so that both are
 * done or neither.
 */
public interface ShiftFollower {

    /**
     * Follows a shift that is over.
     *
     * @param change the transaction
     * @param shift the shift
     * @param served the sign-ups of those who have served
     * @param marks how everybody attended, by the person
     */
    void closed(Change change, Shift shift, List<SignUp> served, Map<Id<Person>, Attendance> marks);
}
