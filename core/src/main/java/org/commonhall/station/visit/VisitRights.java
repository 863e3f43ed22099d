package org.commonhall.station.visit;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.Role;

/** What one needs to count visits and to read the figures. */
public final class VisitRights {
    /** To count people. */
    public static final Permission COUNT = Permission.of("visit.count", Role.KEEPER, Role.ATTENDANT);
    /** To check in and out. */
    public static final Permission CHECK_IN =
            Permission.of("visit.check_in", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To read how many are there now. */
    public static final Permission READ = Permission.of("visit.read").orAnyone();
    /** To read who uses a place and when, in groups. */
    public static final Permission READ_USE =
            Permission.of("visit.use.read", Role.KEEPER, Role.ATTENDANT, Role.AUDITOR);
    /** To read one's own visits; no role has it, because they tell where somebody was. */
    public static final Permission READ_OWN = new Permission("visit.own.read", ImmutableSet.of(), true, false);

    private VisitRights() {}
}
