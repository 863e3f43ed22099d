package org.commonhall.governance.motion;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What can be done with a motion, and by whom: roles are held on the body. */
@SuppressWarnings("ImmutableEnumChecker") // a permission is an immutable record, which the checker cannot know
public enum MotionAction {
    /** The body's staff open its book of motions, and name categories (设立动议簿). */
    KEEP_BOOK(Permission.of("motion.book", Role.SECRETARY)),
    /** Anybody with an account drafts one (提出动议). */
    CREATE(Permission.of("motion.create").orAnyone()),
    /** Anybody with an account hands in an amendment (提出修正案). */
    AMEND(CREATE.permission),
    /** The submitter, or the staff, edit it (修改). */
    EDIT(Permission.of("motion.edit", Role.SECRETARY).orOwner()),
    /** Anybody with an account supports it, or no longer does (附议). */
    SUPPORT(Permission.of("motion.support").orAnyone()),
    /** The submitter, or the staff, move it on to a next state (推进). */
    MOVE(Permission.of("motion.move", Role.SECRETARY).orOwner()),
    /** The submitter, or the staff, take it back (撤回). */
    WITHDRAW(Permission.of("motion.withdraw", Role.SECRETARY).orOwner()),
    /** The staff set it to any state, with a reason (越级调整). */
    JUMP(Permission.of("motion.jump", Role.SECRETARY)),
    /** They recommend how to decide (提出建议). */
    RECOMMEND(Permission.of("motion.recommend", Role.SECRETARY)),
    /** They follow the recommendation (按建议处理). */
    FOLLOW(Permission.of("motion.follow", Role.SECRETARY)),
    /** They set the order of votes on amendments (排定表决顺序). */
    RANK(Permission.of("motion.rank", Role.SECRETARY)),
    /** They write the final text (定稿). */
    FINALISE(Permission.of("motion.finalise", Role.SECRETARY)),
    /** They forward it to another body (转送). */
    FORWARD(Permission.of("motion.forward", Role.SECRETARY));

    private final Permission permission;

    MotionAction(Permission permission) {
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
