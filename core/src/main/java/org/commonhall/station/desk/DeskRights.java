package org.commonhall.station.desk;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one needs at the lines of desks. Rights are held on the desk or above it. */
public final class DeskRights {
    /** To set up lines and their appointments. */
    public static final Permission MANAGE = Permission.of("desk.line.manage", Role.KEEPER);
    /** To call and serve at a desk, by a role or as its own staff, who need none. */
    public static final Permission SERVE =
            Permission.of("desk.line.serve", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To take a number. */
    public static final Permission TAKE = SERVE.orAnyone();
    /** To leave the line, as its holder or as staff. */
    public static final Permission LEAVE =
            Permission.of("desk.line.leave", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To make, cancel and check in an appointment, one's own or as staff. */
    public static final Permission BOOK =
            Permission.of("desk.appointment.book", Role.KEEPER, Role.ATTENDANT).orOwner();
    /** To end a line's day, which the system does. */
    public static final Permission SETTLE = Permission.of("desk.line.settle");

    private DeskRights() {}
}
