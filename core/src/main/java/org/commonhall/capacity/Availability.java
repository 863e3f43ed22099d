package org.commonhall.capacity;

import org.jspecify.annotations.Nullable;

/**
 * How much is left for the public.
 *
 * @param size how much there is on the smallest quota, null for no limit
 * @param free what is left, never below zero; null for no limit
 * @param quota the code of the quota that leaves least
 */
public record Availability(@Nullable Long size, @Nullable Long free, String quota) {}
