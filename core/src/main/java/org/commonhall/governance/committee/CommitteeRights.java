package org.commonhall.governance.committee;

import org.commonhall.Permission;
import org.commonhall.Role;

/** Who may do what with committees; the steps of a seat have theirs in {@link SeatAction}. */
public final class CommitteeRights {
    /** To make an organization a committee. */
    public static final Permission FOUND = Permission.of("committee.found", Role.REGISTRAR);
    /** To begin a new term. */
    public static final Permission RENEW = Permission.of("committee.renew", Role.SECRETARY);
    /** To keep the list of alternates. */
    public static final Permission ALTERNATES = Permission.of("committee.alternates", Role.SECRETARY);
    /** To post who holds the seats, for everybody to read. */
    public static final Permission POST = Permission.of("committee.post", Role.SECRETARY);
    /** To propose something. */
    public static final Permission PROPOSE = Permission.of("committee.propose").orAnyone();
    /** To support what others propose. */
    public static final Permission SUPPORT = Permission.of("committee.support").orAnyone();
    /** To see everything about a committee and its meetings. */
    public static final Permission READ = Permission.of("committee.read", Role.SECRETARY, Role.REGISTRAR);
    /** To see everything but names. */
    public static final Permission AUDIT = Permission.of("committee.audit", Role.AUDITOR);
    /** To settle what has fallen due of a term; for the system. */
    public static final Permission SETTLE = Permission.of("committee.settle");
    /** To end a seat whose holder owns nothing any more; for the system. */
    public static final Permission SETTLE_SEAT = Permission.of("committee.seat.settle");

    private CommitteeRights() {}
}
