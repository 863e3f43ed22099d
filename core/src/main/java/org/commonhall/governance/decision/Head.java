package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;

/**
 * Who counts as one owner (一人): a buyer with all units, the developer with all units, or the co-owners of a unit.
 * Interpretation on building ownership, article 9.
 *
 * @param key unique in the register: the owners' names, joined
 * @param owners one, or the co-owners
 * @param units the units they hold together
 * @param area the sum of the units' areas in square metres
 */
public record Head(String key, ImmutableSortedSet<String> owners, ImmutableSortedSet<String> units, BigDecimal area) {

    /**
     * Gives the head with its weights.
     *
     * @return one head and its area
     */
    public Elector elector() {
        return Elector.of(key, ImmutableMap.of(Measure.HEADS, BigDecimal.ONE, Measure.AREA, area));
    }
}
