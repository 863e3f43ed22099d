package org.commonhall.governance.meeting;

import org.commonhall.Permission;
import org.commonhall.Role;

/** Who may do what with meetings; the steps of a meeting have theirs in {@link MeetingAction}. */
public final class MeetingRights {
    /** To prepare a meeting. */
    public static final Permission DRAFT = Permission.of("meeting.draft", Role.SECRETARY);
    /** To demand a meeting. */
    public static final Permission DEMAND = Permission.of("meeting.demand").orAnyone();
    /** To settle a missed deadline of publication; for the system. */
    public static final Permission SETTLE = Permission.of("meeting.settle");
    /** To settle a missed deadline of a demand; for the system. */
    public static final Permission SETTLE_DEMAND = Permission.of("meeting.demand.settle");
    /** To review how a committee has met; for the system. */
    public static final Permission REVIEW = Permission.of("meeting.review");

    private MeetingRights() {}
}
