package org.commonhall.storage;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One group of a summary, in stored values.
 *
 * @param group the values grouped by, in the order of {@link Summary#groups}, empty where absent
 * @param figures the figures, in the order of {@link Summary#measures}, empty where nothing was present
 */
public record SummaryRow(ImmutableList<Optional<Object>> group, ImmutableList<Optional<Object>> figures) {

    /**
     * A figure that is a whole number.
     *
     * @param measure the place in {@link Summary#measures}
     * @return the number, zero where nothing was present
     */
    public long number(int measure) {
        return (Long) figures.get(measure).orElse(0L);
    }
}
