package org.commonhall.volunteering.welfare;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with welfare checks; not even an administrator reads them. */
public final class WelfareRights {
    /** To set who is told, and when. */
    public static final Permission ORGANISE = Permission.of("welfare.organise", Role.COORDINATOR);
    /** To read who is told, and when. */
    public static final Permission READ_LADDER = Permission.of("welfare.ladder.read", Role.COORDINATOR, Role.AUDITOR);
    /** To open a check. */
    public static final Permission OPEN =
            new Permission("welfare.open", ImmutableSet.of(Role.COORDINATOR), false, false);
    /** To answer for a check; whoever was told of it may as well. */
    public static final Permission RESOLVE =
            new Permission("welfare.resolve", ImmutableSet.of(Role.COORDINATOR), true, false);
    /** To read checks. */
    public static final Permission READ =
            new Permission("welfare.read", ImmutableSet.of(Role.COORDINATOR), false, false);
    /** To write what time has brought; the system only. */
    public static final Permission SETTLE = Permission.of("welfare.settle");

    private WelfareRights() {}
}
