package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import org.commonhall.Name;
import org.commonhall.Ratio;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureUnit;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param code what it is, such as {@code service.figure.credited}
 * @param unit what it is a number of
 * @param method how it was made
 * @param value how much; null for a ratio, where there is no median, and where it is too small to be shown
 * @param numerator for a ratio what is above the line, null otherwise and where it is too small to be shown
 * @param denominator for a ratio what is below the line, zero for no ratio; null otherwise and where it is too small to be shown
 * @param opening what was counted before the hall was used, which is part of no other figure; null for nothing
 * @param suppressed whether it is too small to be shown
 * @param provisional whether more may still be counted in the window
 * @param parts what it is broken down into, the largest first, months in order; empty where it is not
 * @param rest how much all parts together are that are too small to be shown
 * @param hidden how many parts those are
 */
public record Figure(
        String code,
        FigureUnit unit,
        FigureMethod method,
        @Nullable Long value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long opening,
        boolean suppressed,
        boolean provisional,
        ImmutableList<Part> parts,
        long rest,
        long hidden) {

    /**
     * Gives a ratio exactly.
     *
     * @return what is above the line by what is below it; null for no ratio, and where it is too small to be shown
     */
    public @Nullable Ratio ratio() {
        return numerator == null || denominator == null || denominator == 0 ? null : Ratio.of(numerator, denominator);
    }

    /**
     * A part of a figure.
     *
     * @param group to what it belongs: an identity or a code; empty for what belongs to none
     * @param name its name, null where it has none
     * @param value how much; for a ratio what is above the line
     * @param denominator for a ratio what is below the line, null otherwise
     */
    public record Part(
            String group,
            @Nullable Name name,
            long value,
            @Nullable Long denominator) {}
}
