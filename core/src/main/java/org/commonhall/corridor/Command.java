package org.commonhall.corridor;

import org.commonhall.Permission;

/**
 * What somebody wants done. Implemented by public records in exported packages, with Jakarta constraints on their
 * components. A command holds what is asked and nothing else; who asks, and how safely, is said by the {@link
 * org.commonhall.Call}.
 */
public interface Command {

    /**
     * What the actor must be allowed to do.
     *
     * @return the permission
     */
    Permission permission();
}
