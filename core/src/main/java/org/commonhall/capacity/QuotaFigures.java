package org.commonhall.capacity;

import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * How much of a quota is taken, with all below it.
 *
 * @param id the quota, for {@link ResizeQuota} and {@link SteerPromotion}
 * @param quota its code
 * @param size how much there is, null for no limit
 * @param confirmed what is granted
 * @param pending what is asked for and not answered
 * @param held what is held and has not run out
 * @param offered what offers keep that have not run out
 * @param waiting what people wait for
 */
public record QuotaFigures(
        Id<Quota> id,
        String quota,
        @Nullable Long size,
        long confirmed,
        long pending,
        long held,
        long offered,
        long waiting) {

    /**
     * Gives what is left: the size less all that is taken, and for the public also less what people wait for.
     *
     * @param shared whether it is judged for the public
     * @return zero or more, null for no limit
     */
    public @Nullable Long free(boolean shared) {
        return size == null ? null : Math.max(size - confirmed - pending - held - offered - (shared ? waiting : 0), 0);
    }
}
