package org.commonhall.learning.interest;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with interest in courses, and with which role in the scope of the course. */
public final class InterestRights {
    /** To ask to hear of the next run, or no more. */
    public static final Permission FOLLOW = Permission.of("interest.follow").orAnyone();
    /** To read who is to be told. */
    public static final Permission READ = Permission.of("interest.read", Role.ORGANISER);

    private InterestRights() {}
}
