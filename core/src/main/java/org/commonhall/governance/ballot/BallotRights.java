package org.commonhall.governance.ballot;

import org.commonhall.Permission;
import org.commonhall.Role;

/** The permissions of ballots that belong to no {@link BallotAction}. */
public final class BallotRights {
    /** To see a ballot in preparation, its roll, its lists and, once it is closed, who said what in a named one. */
    public static final Permission READ =
            Permission.of("ballot.read", Role.SECRETARY, Role.AUDITOR).orOwner();
    /** To do what is due; the system alone. */
    public static final Permission SETTLE = Permission.of("ballot.settle");

    private BallotRights() {}
}
