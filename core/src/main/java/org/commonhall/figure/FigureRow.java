package org.commonhall.figure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something counted.
 *
 * @param code of which figure
 * @param value how much
 * @param person whom it counts, for figures of different people; null otherwise
 * @param group to what it belongs of the things that figures are broken down by: an identity as text or a code; the organization
 *     where they are broken down by network; null where it belongs to none, or where nothing is broken down
 * @param day the local date, where the window asks for days; null otherwise
 */
public record FigureRow(
        String code,
        long value,
        @Nullable UUID person,
        @Nullable String group,
        @Nullable LocalDate day) {

    /**
     * Counts an amount.
     *
     * @param code of which figure
     * @param value how much
     * @param group to what it belongs, null for nothing
     * @param day the local date, null where the window does not ask for days
     * @return the row
     */
    public static FigureRow of(String code, long value, @Nullable Object group, @Nullable LocalDate day) {
        return new FigureRow(code, value, null, group == null ? null : group.toString(), day);
    }

    /**
     * Counts a person.
     *
     * @param code of which figure
     * @param person who
     * @param group to what it belongs, null for nothing
     * @param day the local date, null where the window does not ask for days
     * @return the row
     */
    public static FigureRow of(String code, UUID person, @Nullable Object group, @Nullable LocalDate day) {
        return new FigureRow(code, 1, person, group == null ? null : group.toString(), day);
    }
}
