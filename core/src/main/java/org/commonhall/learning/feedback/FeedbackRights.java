package org.commonhall.learning.feedback;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with feedback, and with which role in the scope of the run. */
public final class FeedbackRights {
    /** To say what a session was like. */
    public static final Permission GIVE = Permission.of("feedback.give").orAnyone();
    /** To read what was said; those who teach the run may as well. */
    public static final Permission READ =
            Permission.of("feedback.read", Role.ORGANISER, Role.AUDITOR).orOwner();

    private FeedbackRights() {}
}
