package org.commonhall.volunteering.volunteer;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with programmes and the register of volunteers. */
public final class VolunteerRights {
    /** To found programmes, change them and define their roles. */
    public static final Permission ORGANISE = Permission.of("volunteer.organise", Role.ORGANISER);
    /** To read drafts of programmes. */
    public static final Permission READ_PLANS = Permission.of("volunteer.plan.read", Role.ORGANISER, Role.AUDITOR);
    /** To register oneself. */
    public static final Permission REGISTER =
            Permission.of("volunteer.register").orAnyone();
    /** To register others for a programme. */
    public static final Permission REGISTER_OTHERS = Permission.of("volunteer.behalf", Role.ORGANISER);
    /** To change what the register knows of a volunteer; one's own always. */
    public static final Permission CHANGE =
            Permission.of("volunteer.change", Role.ORGANISER).orOwner();
    /** To read the register; one's own entry always. */
    public static final Permission READ_REGISTER =
            Permission.of("volunteer.register.read", Role.ORGANISER).orOwner();
    /** To write what time has brought; the system only. */
    public static final Permission SETTLE = Permission.of("volunteer.settle");

    private VolunteerRights() {}
}
