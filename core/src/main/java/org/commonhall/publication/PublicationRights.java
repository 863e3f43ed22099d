package org.commonhall.publication;

import org.commonhall.Permission;
import org.commonhall.Role;

/** Who may do what with notices, besides the acts, whose permissions stand in {@link NoticeAction}. */
public final class PublicationRights {
    /** To see proofs, and who objected. */
    public static final Permission READ_STAFF = Permission.of("publication.read.staff", Role.SECRETARY);
    /** To see the list of a publisher. */
    public static final Permission READ_LIST = Permission.of("publication.read.list", Role.SECRETARY, Role.AUDITOR);
    /** To settle what falls due; the clock alone. */
    public static final Permission SETTLE = Permission.of("publication.settle");

    private PublicationRights() {}
}
