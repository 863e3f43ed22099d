package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with shifts and sign-ups, and with which role in the programme. */
public final class ShiftRights {
    /** To plan shifts, change, cancel and restore them. */
    public static final Permission ORGANISE = Permission.of("shift.organise", Role.ORGANISER);
    /** To sign up oneself, and to wait for a place. */
    public static final Permission SIGN_UP = Permission.of("shift.signup").orAnyone();
    /** To sign up others, and to put them on the waitlist. */
    public static final Permission SIGN_UP_OTHERS = Permission.of("shift.behalf", Role.ORGANISER);
    /** To let somebody in besides the rules; with a reason. */
    public static final Permission OVERRIDE = Permission.of("shift.override", Role.ORGANISER);
    /** To decide on sign-ups and excuses, and to take places back. */
    public static final Permission DECIDE = Permission.of("shift.decide", Role.ORGANISER);
    /** To give up one's own place. */
    public static final Permission WITHDRAW =
            Permission.of("shift.withdraw", Role.ORGANISER).orOwner();
    /** To check oneself in and out. */
    public static final Permission ATTEND = Permission.of("shift.attend").orAnyone();
    /** To mark who was there, to close a shift and to see its code; who leads it may as well. */
    public static final Permission LEAD =
            Permission.of("shift.lead", Role.ORGANISER).orOwner();
    /** To appeal against a no-show of one's own. */
    public static final Permission APPEAL = new Permission("shift.appeal", ImmutableSet.of(), true, false);
    /** To read who serves; who leads the shift may as well. */
    public static final Permission READ_ROTA =
            Permission.of("shift.rota.read", Role.ORGANISER).orOwner();
    /** To see sign-ups and records of service in traces; one's own always. */
    public static final Permission READ_TRACE =
            Permission.of("shift.trace.read", Role.ORGANISER, Role.AUDITOR).orOwner();
    /** To write what time has brought; the system only. */
    public static final Permission SETTLE = Permission.of("shift.settle");

    private ShiftRights() {}
}
