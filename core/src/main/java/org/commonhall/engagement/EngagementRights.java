package org.commonhall.engagement;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may see of people's time, and with which role in the scope of what they do there. */
public final class EngagementRights {
    /** To read what somebody does in a scope, and when the person is busy elsewhere. */
    public static final Permission READ = Permission.of(
                    "engagement.read", Role.ORGANISER, Role.COORDINATOR, Role.KEEPER, Role.SECRETARY)
            .orOwner();

    private EngagementRights() {}
}
