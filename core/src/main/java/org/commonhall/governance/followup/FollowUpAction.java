package org.commonhall.governance.followup;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What can be done with an action, and by whom: roles are held on the body or on the unit that is to do it. */
@SuppressWarnings("ImmutableEnumChecker") // a permission is an immutable record, which the checker cannot know
public enum FollowUpAction {
    /** The body's staff plan it (安排落实). */
    PLAN(Permission.of("followup.plan", Role.SECRETARY)),
    /** The owner tells how far it has come (报告进展). */
    REPORT(Permission.of("followup.report", Role.SECRETARY, Role.HANDLER).orOwner()),
    /** The owner leaves a note (备注). */
    NOTE(REPORT.permission),
    /** The owner has done it (完成). */
    FINISH(REPORT.permission),
    /** The body's staff put it off (改期). */
    RESCHEDULE(PLAN.permission),
    /** The body's staff give it up (取消). */
    DROP(PLAN.permission),
    /** The body's staff find that it is not done (重新落实). */
    REOPEN(PLAN.permission);

    private final Permission permission;

    FollowUpAction(Permission permission) {
        this.permission = permission;
    }

    /**
     * Who may do it.
     *
     * @return the permission
     */
    public Permission permission() {
        return permission;
    }
}
