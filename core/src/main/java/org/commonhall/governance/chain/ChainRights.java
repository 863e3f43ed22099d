package org.commonhall.governance.chain;

import org.commonhall.Permission;
import org.commonhall.Role;

/** The permissions of chains. */
public final class ChainRights {
    /** To put candidates on an agenda, to dismiss them and to link records. */
    public static final Permission KEEP = Permission.of("chain.keep", Role.SECRETARY);
    /** To answer the requesters of a chain; each request asks for its own rights besides. */
    public static final Permission ANSWER = Permission.of("chain.answer", Role.SECRETARY, Role.HANDLER, Role.DESK);
    /** To look for causes at once. */
    public static final Permission DETECT = Permission.of("chain.detect", Role.SECRETARY, Role.DESK);
    /** To see a whole chain. */
    public static final Permission READ = Permission.of(
            "chain.read", Role.SECRETARY, Role.DESK, Role.HANDLER, Role.SURVEYOR, Role.REVIEWER, Role.AUDITOR);

    private ChainRights() {}
}
