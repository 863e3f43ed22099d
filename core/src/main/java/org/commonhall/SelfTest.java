package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a hall found out about itself and its store: what those who run it look at after an installation. Immutable.
 *
 * @param lines what was looked at, in a fixed order
 */
public record SelfTest(ImmutableList<Line> lines) {
    /**
     * One thing that was looked at.
     *
     * @param name which, such as {@code clock}
     * @param good whether nothing has to be done about it
     * @param finding what was found
     */
    public record Line(String name, boolean good, Explanation finding) {}

    /**
     * Tells whether nothing has to be done.
     *
     * @return true if every line is good
     */
    public boolean isGood() {
        return lines.stream().allMatch(Line::good);
    }

    /**
     * The lines for people, those that are not good marked.
     *
     * @param locale Chinese or, for everything else, English
     * @return a line each
     */
    public String text(Locale locale) {
        return lines.stream()
                .map(line -> (line.good() ? "  " : "! ") + line.finding().text(locale))
                .collect(Collectors.joining("\n"));
    }
}
