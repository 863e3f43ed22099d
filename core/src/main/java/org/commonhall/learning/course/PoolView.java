package org.commonhall.learning.course;

import org.jspecify.annotations.Nullable;

/**
 * The seats of a pool, for staff.
 *
 * @param audience the code of the audience, null for those that are open to all
 * @param seats how many were kept, null for no limit of its own
 * @param taken how many are taken, asked for, held and offered
 * @param waiting how many people wait for
 */
public record PoolView(@Nullable String audience, @Nullable Long seats, long taken, long waiting) {}
