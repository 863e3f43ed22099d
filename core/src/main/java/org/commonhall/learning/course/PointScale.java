package org.commonhall.learning.course;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhall.RuleViolation;

/**
 * What marks are worth (计分). Written as {@code P2L1E1A0}; nothing is worth more than being present.
 *
 * @param present of being there in time
 * @param late of coming late
 * @param excused of being excused
 * @param absent of being missing
 */
public record PointScale(long present, long late, long excused, long absent) {
    /** Two points for being there, one for coming late or being excused, none for being missing. */
    public static final PointScale STANDARD = new PointScale(2, 1, 1, 0);

    private static final Pattern TEXT = Pattern.compile("P(\\d{1,3})L(\\d{1,3})E(\\d{1,3})A(\\d{1,3})");

    /**
     * Reads a scale.
     *
     * @param text such as {@code P2L1E1A0}
     * @return the scale
     * @throws RuleViolation {@code course.scale}
     */
    public static PointScale parse(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            throw new RuleViolation("course.scale", text);
        }
        PointScale scale = new PointScale(
                Long.parseLong(found.group(1)),
                Long.parseLong(found.group(2)),
                Long.parseLong(found.group(3)),
                Long.parseLong(found.group(4)));
        if (scale.present == 0 || Math.max(Math.max(scale.late, scale.excused), scale.absent) > scale.present) {
            throw new RuleViolation("course.scale", text);
        }
        return scale;
    }

    /** Such as {@code P2L1E1A0}. */
    @Override
    public String toString() {
        return "P" + present + "L" + late + "E" + excused + "A" + absent;
    }
}
