package org.commonhall.governance.motion;

import org.commonhall.Permission;
import org.commonhall.Role;

/** The permissions of motions that belong to no {@link MotionAction}. */
public final class MotionRights {
    /** To see motions that are not shown to everybody, and who brought them. */
    public static final Permission READ =
            Permission.of("motion.read", Role.SECRETARY, Role.AUDITOR).orOwner();
    /** To see who supports a motion. */
    public static final Permission READ_SUPPORTERS =
            Permission.of("motion.supporters", Role.SECRETARY).orOwner();

    private MotionRights() {}
}
