package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with meals. Who gets them, and what they eat, is for coordinators alone. */
public final class MealRights {
    /** To set how meals are ordered, and to define routes, dishes, restrictions and menus. */
    public static final Permission ORGANISE = Permission.of("meal.organise", Role.COORDINATOR);
    /** To read how meals are ordered, and the routes, dishes, restrictions and menus. */
    public static final Permission READ_SERVICE = Permission.of("meal.service.read", Role.COORDINATOR, Role.AUDITOR);
    /** To keep clients and their orders; not even an administrator may. */
    public static final Permission COORDINATE =
            new Permission("meal.coordinate", ImmutableSet.of(Role.COORDINATOR), false, false);
    /** To read of clients and their orders; not even an administrator may. */
    public static final Permission READ_CLIENTS =
            new Permission("meal.client.read", ImmutableSet.of(Role.COORDINATOR), false, false);
    /** To write what time has brought; the system only. */
    public static final Permission SETTLE = Permission.of("meal.settle");

    private MealRights() {}
}
