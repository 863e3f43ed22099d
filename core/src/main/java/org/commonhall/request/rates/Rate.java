package org.commonhall.request.rates;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;

/**
 * One rate as exact whole numbers, with what was left out and why. Without anything to count it does not apply; it is never
 * 0 % or 100 % of nothing.
 *
 * @param numerator what counts for it
 * @param denominator what is counted
 * @param exclusions what is not counted, by reason code; reasons without a case are left out
 */
public record Rate(long numerator, long denominator, ImmutableSortedMap<String, Long> exclusions) {

    static Rate of(long numerator, long denominator, Map<String, Long> left) {
        return new Rate(
                numerator,
                denominator,
                left.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                String::compareTo, Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * Why it does not apply.
     *
     * @return {@code rates.none}, empty where it applies
     */
    public Optional<String> notApplicable() {
        return denominator == 0 ? Optional.of("rates.none") : Optional.empty();
    }
}
