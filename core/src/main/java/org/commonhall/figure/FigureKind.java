package org.commonhall.figure;

import org.jspecify.annotations.Nullable;

/**
 * One figure that a capability counts. A code begins with the capability's name, and its words are in the capability's bundle.
 *
 * @param code the stable code, such as {@code service.figure.credited}
 * @param unit what it is a number of
 * @param method how it is made
 * @param numerator for a ratio the code of the figure above the line, null otherwise
 * @param denominator for a ratio the code of the figure below the line, null otherwise
 */
public record FigureKind(
        String code,
        FigureUnit unit,
        FigureMethod method,
        @Nullable String numerator,
        @Nullable String denominator) {

    /**
     * Makes a figure of one number.
     *
     * @param code the code
     * @param unit what it is a number of
     * @param method how it is made
     * @return the figure
     */
    public static FigureKind of(String code, FigureUnit unit, FigureMethod method) {
        return new FigureKind(code, unit, method, null, null);
    }

    /**
     * Makes a ratio of two figures, of any capability.
     *
     * @param code the code
     * @param unit what is above the line
     * @param numerator the code of the figure above the line
     * @param denominator the code of the figure below the line
     * @return the figure
     */
    public static FigureKind ratio(String code, FigureUnit unit, String numerator, String denominator) {
        return new FigureKind(code, unit, FigureMethod.RATIO, numerator, denominator);
    }
}
