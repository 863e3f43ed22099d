package org.commonhall.journal;

import org.commonhall.Permission;
import org.commonhall.Role;

/** The permissions of this package. */
public final class JournalRights {
    /** To read the feed and to verify the chain. */
    public static final Permission READ = Permission.of("journal.read", Role.AUDITOR, Role.INTEGRATOR);
    /** To read what changed. */
    public static final Permission CHANGES = Permission.of("journal.changes", Role.AUDITOR);

    private JournalRights() {}
}
