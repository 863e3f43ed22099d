package org.commonhall.capacity;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with the room of a place and its waitlist, and with which role there. */
public final class CapacityRights {
    /** To change how much room there is, and to run the waitlist. */
    public static final Permission KEEP = Permission.of("capacity.keep", Role.KEEPER);
    /** To wait, to leave the waitlist, to decline an offer. */
    public static final Permission JOIN =
            Permission.of("capacity.join", Role.KEEPER).orOwner();
    /** To read who waits, and why somebody still does. */
    public static final Permission READ_WAITING =
            Permission.of("capacity.waiting.read", Role.KEEPER).orOwner();
    /** To read how much is left. */
    public static final Permission READ = Permission.of("capacity.read").orAnyone();
    /** To read how much of the room is taken. */
    public static final Permission READ_FIGURES = Permission.of("capacity.figures.read", Role.KEEPER, Role.AUDITOR);
    /** To write what time has brought; the system only. */
    public static final Permission SETTLE = Permission.of("capacity.settle");

    private CapacityRights() {}
}
