package org.commonhall.learning.course;

import jakarta.validation.constraints.Min;
import org.commonhall.directory.directory.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Seats that are kept for an audience until they are released (预留名额).
 *
 * @param audience for whom, null for those that are open to all
 * @param seats how many
 */
public record Pool(@Nullable Audience audience, @Min(0) long seats) {

    /**
     * Makes a pool.
     *
     * @param audience for whom
     * @param seats how many
     * @return the pool
     */
    public static Pool of(Audience audience, long seats) {
        return new Pool(audience, seats);
    }
}
