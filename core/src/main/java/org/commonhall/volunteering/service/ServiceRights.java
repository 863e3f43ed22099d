package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with records of service, and with which role in the programme. */
public final class ServiceRights {
    /** To report service of one's own. */
    public static final Permission REPORT = Permission.of("service.report").orAnyone();
    /** To record service of others; who leads the shift may as well. */
    public static final Permission RECORD =
            Permission.of("service.record", Role.ORGANISER).orOwner();
    /** To verify service; who leads the shift may as well. */
    public static final Permission VERIFY =
            Permission.of("service.verify", Role.ORGANISER).orOwner();
    /** To doubt what was verified; the volunteer may as well. */
    public static final Permission DISPUTE =
            Permission.of("service.dispute", Role.ORGANISER).orOwner();
    /** To correct records and to reject them. */
    public static final Permission CORRECT = Permission.of("service.correct", Role.ORGANISER);
    /** To rate service, for the programme or for who received it; who leads the shift may as well. */
    public static final Permission RATE =
            Permission.of("service.rate", Role.ORGANISER, Role.COORDINATOR).orOwner();
    /** To read what is recorded of volunteers; one's own always. */
    public static final Permission READ =
            Permission.of("service.read", Role.ORGANISER).orOwner();
    /** To ask for a certificate of one's own service. */
    public static final Permission ASK_CERTIFICATE =
            Permission.of("service.certificate.ask").orAnyone();
    /** To issue certificates of service. */
    public static final Permission CERTIFY = Permission.of("service.certify", Role.ORGANISER);
    /** To read certificates of service that were asked for and issued; one's own always. */
    public static final Permission READ_CERTIFICATES =
            Permission.of("service.certificate.read", Role.ORGANISER).orOwner();
    /** To read the whole record of somebody who agrees to that; one's own always. */
    public static final Permission READ_PERSON =
            new Permission("service.person.read", ImmutableSet.of(Role.ORGANISER), true, false);

    private ServiceRights() {}
}
