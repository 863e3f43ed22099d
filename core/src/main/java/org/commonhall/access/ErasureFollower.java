package org.commonhall.access;

import org.commonhall.corridor.Writing;

/**
 * Told of every record that an erasure clears or deletes, for what hangs by it and says not itself whom it is about, or is kept
 * outside of the store. Offered by a capability.
 */
@FunctionalInterface
public interface ErasureFollower {

    /**
     * Forgets what hangs by a record.
     *
     * @param change the transaction of the erasure
     * @param record a record of any kind
     */
    void erased(Writing change, Record record);
}
