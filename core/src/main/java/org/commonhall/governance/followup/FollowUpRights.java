package org.commonhall.governance.followup;

import org.commonhall.Permission;
import org.commonhall.Role;

/** The permissions of following up that belong to no {@link FollowUpAction}. */
public final class FollowUpRights {
    /** To see everything about an action. */
    public static final Permission READ = Permission.of("followup.read", Role.SECRETARY, Role.HANDLER, Role.AUDITOR)
            .orOwner();
    /** To do what is due; the system alone. */
    public static final Permission SETTLE = Permission.of("followup.settle");

    private FollowUpRights() {}
}
