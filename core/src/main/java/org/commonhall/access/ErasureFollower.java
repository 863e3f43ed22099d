package org.commonhall.access;

import org.commonhall.corridor.Writing;

/** Told of every record that an erasure deletes, for what is kept outside of the store. Offered by a capability. */
@FunctionalInterface
public interface ErasureFollower {

    /**
     * Forgets what is kept of a record elsewhere.
     *
     * @param change the transaction of the erasure
     * @param record a record of any kind
     */
    void erased(Writing change, Record record);
}
