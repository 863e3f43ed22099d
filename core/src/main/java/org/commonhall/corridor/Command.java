package org.commonhall.corridor;

import java.util.UUID;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done. Implemented by public records in exported packages, with Jakarta constraints on their
 * components; a record gains a safe repeat or a guard against a stale form by having components of these names.
 */
public interface Command {

    /**
     * What the actor must be allowed to do.
     *
     * @return the permission
     */
    Permission permission();

    /**
     * Makes a repeat safe: the same id with the same content changes nothing the second time.
     *
     * @return an id chosen by the caller, or null
     */
    default @Nullable UUID commandId() {
        return null;
    }

    /**
     * The version the caller has seen; anything newer is refused instead of overwritten.
     *
     * @return the version of the record the command changes, or null
     */
    default @Nullable Long seen() {
        return null;
    }
}
