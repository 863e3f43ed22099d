package org.commonhall.capacity;

import org.commonhall.Id;

/**
 * A quota and the root of its tree, which never changes: keeping both saves a look-up.
 *
 * @param quota the quota
 * @param root the root of its tree, the quota itself if nothing is above
 */
public record QuotaRef(Id<Quota> quota, Id<Quota> root) {

    /**
     * Makes the reference of a quota that stands alone.
     *
     * @param quota a root
     * @return the reference
     */
    public static QuotaRef root(Id<Quota> quota) {
        return new QuotaRef(quota, quota);
    }
}
