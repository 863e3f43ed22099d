package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with rounds of meals. Who gets them is for coordinators, and for the carrier of the day. */
public final class DeliveryRights {
    /** To set how meals are brought, and in which line. */
    public static final Permission ORGANISE = Permission.of("delivery.organise", Role.COORDINATOR);
    /** To say who brings meals, and where they may be left; not even an administrator may. */
    public static final Permission COORDINATE =
            new Permission("delivery.coordinate", ImmutableSet.of(Role.COORDINATOR), false, false);
    /** To bring a meal: its carrier. */
    public static final Permission CARRY = new Permission("delivery.carry", ImmutableSet.of(), true, false);
    /** To read one's own round. */
    public static final Permission READ_ROUND = new Permission("delivery.round.read", ImmutableSet.of(), true, false);
    /** To read the rounds of everybody, with names and doors; not even an administrator may. */
    public static final Permission READ_SHEETS =
            new Permission("delivery.sheet.read", ImmutableSet.of(Role.COORDINATOR), false, false);
    /** To read how rounds go on, without any name. */
    public static final Permission READ_PROGRESS =
            Permission.of("delivery.progress.read", Role.COORDINATOR, Role.AUDITOR);
    /** To write what time has brought; the system only. */
    public static final Permission SETTLE = Permission.of("delivery.settle");

    private DeliveryRights() {}
}
