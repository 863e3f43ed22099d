package org.commonhall.request.inbox;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;
import org.commonhall.Role;

/** Who may see which lists of requests. */
public final class InboxRights {
    /** To see the queue of a place or unit. */
    public static final Permission READ_QUEUE =
            Permission.of("inbox.read.queue", Role.DESK, Role.HANDLER, Role.SURVEYOR, Role.REVIEWER, Role.AUDITOR);

    /** To list one's own requests. */
    public static final Permission READ_OWN = new Permission("inbox.read.own", ImmutableSet.of(), true, false);

    private InboxRights() {}
}
