package org.commonhall.learning.enrolment;

import java.time.Instant;
import org.commonhall.learning.course.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * What the screen in the room shows (签到码).
 *
 * @param title the title of the run
 * @param session the session, with the name of its room
 * @param code the code
 * @param until until when it is this one, null where it stays
 */
public record SessionCode(
        String title,
        SessionView session,
        String code,
        @Nullable Instant until) {

    /** Never the code. */
    @Override
    public String toString() {
        return "SessionCode[title=" + title + ", until=" + until + "]";
    }
}
