package org.commonhall.learning.enrolment;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with enrolments, and with which role in the scope of the run. */
public final class EnrolmentRights {
    /** To enrol oneself, and to wait for a seat. */
    public static final Permission ENROL = Permission.of("enrolment.enrol").orAnyone();
    /** To enrol others, and to put them on the waitlist. */
    public static final Permission ENROL_OTHERS = Permission.of("enrolment.behalf", Role.ORGANISER, Role.ATTENDANT);
    /** To let somebody in besides the rules; with a reason. */
    public static final Permission OVERRIDE = Permission.of("enrolment.override", Role.ORGANISER);
    /** To decide on enrolments, and to take seats back. */
    public static final Permission DECIDE = Permission.of("enrolment.decide", Role.ORGANISER);
    /** To give up one's own seat. */
    public static final Permission WITHDRAW =
            Permission.of("enrolment.withdraw", Role.ORGANISER).orOwner();
    /** To read who takes part; those who teach the run may as well. */
    public static final Permission READ_ROSTER =
            Permission.of("enrolment.roster.read", Role.ORGANISER).orOwner();

    /** To read when somebody has something else to do during a run. */
    public static final Permission READ_CLASHES =
            Permission.of("enrolment.clashes.read", Role.ORGANISER).orOwner();
    /** To check oneself in, and to ask to be excused. */
    public static final Permission ATTEND = Permission.of("enrolment.attend").orAnyone();
    /** To mark who was there, to close and correct that, and to see the code; those who teach the session may as well. */
    public static final Permission MARK =
            Permission.of("enrolment.mark", Role.ORGANISER, Role.ATTENDANT).orOwner();
    /** To issue certificates, and to confirm those in doubt. */
    public static final Permission CERTIFY = Permission.of("enrolment.certify", Role.ORGANISER);
    /** To judge what attendance has come to; the system only. */
    public static final Permission SETTLE = Permission.of("enrolment.settle");

    /** To read figures of learning without those of small groups left out. */
    public static final Permission READ_FIGURES = Permission.of("enrolment.figures.read", Role.ORGANISER, Role.AUDITOR);

    private EnrolmentRights() {}
}
