package org.commonhall.credential;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may be allowed to do with credentials; roles are held on the organization that issues them. */
public final class CredentialRights {
    /** To issue a credential. */
    public static final Permission ISSUE = Permission.of("credential.issue", Role.ORGANISER);
    /** To record any code, also one that the organization neither gives nor asks for. */
    public static final Permission QUALIFY_ANY = Permission.of("credential.qualify.any");
    /** To revoke a credential, or what was recorded; never what one has issued or recorded oneself. */
    public static final Permission REVOKE = Permission.of("credential.revoke", Role.ORGANISER);
    /** To record that somebody was checked, or that something from elsewhere counts. */
    public static final Permission QUALIFY =
            Permission.of("credential.qualify", Role.ORGANISER, Role.ASSESSOR, Role.COORDINATOR);
    /** To get a new check code, which ends the one before. */
    public static final Permission RENEW =
            Permission.of("credential.renew", Role.ORGANISER).orOwner();
    /** To say whether the public check shows one's name; the holder's alone. */
    public static final Permission SHOW = new Permission("credential.show", ImmutableSet.of(), true, false);
    /** To read credentials and qualifications. */
    public static final Permission READ = Permission.of(
                    "credential.read", Role.ORGANISER, Role.INSTRUCTOR, Role.ASSESSOR, Role.COORDINATOR)
            .orOwner();
    /** To check a number and its code. */
    public static final Permission CHECK = Permission.of("credential.check").orAnyone();
    /** To settle what is due. */
    public static final Permission SETTLE = Permission.of("credential.settle");

    private CredentialRights() {}
}
