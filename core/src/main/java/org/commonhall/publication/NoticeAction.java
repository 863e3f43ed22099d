package org.commonhall.publication;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What can be done with a notice, and by whom: roles are held on the publisher. */
@SuppressWarnings("ImmutableEnumChecker") // a permission is an immutable record, which the checker cannot know
public enum NoticeAction {
    /** The publisher's staff post it (公示). */
    POST(Permission.of("publication.post", Role.SECRETARY)),
    /** They prove that it was posted somewhere (张贴凭证). */
    PROVE(Permission.of("publication.prove", Role.SECRETARY)),
    /** They make its period longer (延长公示). */
    EXTEND(Permission.of("publication.extend", Role.SECRETARY)),
    /** They post it again with a changed text and a new period (重新公示). */
    REPOST(Permission.of("publication.repost", Role.SECRETARY)),
    /** Anybody objects (提出异议). */
    OBJECT(Permission.of("publication.object").orAnyone()),
    /** The publisher's staff reply (答复异议). */
    REPLY(Permission.of("publication.reply", Role.SECRETARY)),
    /** They say what becomes of it (公示结果). */
    DECIDE(Permission.of("publication.decide", Role.SECRETARY));

    private final Permission permission;

    NoticeAction(Permission permission) {
        this.permission = permission;
    }

    /**
     * Who may do it.
     *
     * @return the permission, with a code of its own
     */
    public Permission permission() {
        return permission;
    }
}
