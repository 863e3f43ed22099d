package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.commonhall.Name;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a window. Immutable and thread-safe.
 *
 * @param query what was asked for
 * @param scopeName the name of the scope, null for the district
 * @param at the moment they were counted at
 * @param figures the figures, by capability
 */
public record ImpactReport(ImpactQuery query, @Nullable Name scopeName, Instant at, ImmutableList<Figure> figures) {

    /**
     * Gives a figure.
     *
     * @param code its code
     * @return the figure
     * @throws NoSuchElementException if none has the code
     */
    public Figure figure(String code) {
        return figures.stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(code));
    }

    /**
     * Writes lines and columns for a terminal.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @return the text, ended by a line feed
     */
    public String text(Locale locale) {
        return new ImpactText(this, locale).write();
    }

    /**
     * Writes one JSON object; its names and codes are stable and in no language.
     *
     * @return the text, ended by a line feed
     */
    public String json() {
        return ImpactJson.write(this);
    }

    /**
     * Writes one page of HTML that needs nothing else: style and pictures inside, no script.
     *
     * @param locale Chinese gives Chinese, every other language English
     * @return the text, ended by a line feed
     */
    public String html(Locale locale) {
        return new ImpactHtml(this, locale).write();
    }
}
