package org.commonhall.access;

import org.commonhall.Permission;
import org.commonhall.Role;

/** The permissions of this package. */
public final class AccessRights {
    /** To grant and revoke roles on a scope. */
    public static final Permission GRANT = Permission.of("access.grant");
    /** To agree to a purpose, and to withdraw that. */
    public static final Permission CONSENT =
            Permission.of("access.consent", Role.REGISTRAR).orOwner();
    /** To write down that a representative agrees for somebody who cannot. */
    public static final Permission RECORD_CONSENT = Permission.of("access.consent.record", Role.REGISTRAR);
    /** To get everything that is stored about a person. */
    public static final Permission EXPORT = Permission.of("access.export").orOwner();
    /** To ask for an erasure, and to read what came of it. */
    public static final Permission ASK_ERASURE =
            Permission.of("access.erasure.ask", Role.REGISTRAR).orOwner();
    /** To decide about an erasure. */
    public static final Permission DECIDE_ERASURE = Permission.of("access.erasure.decide");
    /** To read which personal data the hall keeps, and why. */
    public static final Permission INVENTORY = Permission.of("access.inventory").orAnyone();

    /** To erase what is kept no longer; the clock alone. */
    public static final Permission SETTLE = Permission.of("access.settle");

    private AccessRights() {}
}
