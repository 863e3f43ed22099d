package org.commonhall.request.catalogue;

import com.google.common.base.Splitter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.LastDay;
import org.commonhall.calendar.LimitMode;
import org.commonhall.text.Parsing;
import org.jspecify.annotations.Nullable;

/**
 * What is promised (办理时限): limits on one calendar. A request keeps the level it was given as text, so that a later
 * change of the catalogue moves no running clock.
 * Fill in the builder of {@link #of}.
 *
 * @param calendar the calendar's name, at most 40 letters, digits and hyphens
 * @param response from submission to first contact, or null
 * @param solution from submission to the answer, or null
 * @param update from the requester's last message to a reply, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ServiceLevel(
        String calendar,
        @Nullable ClockLimit response,
        @Nullable ClockLimit solution,
        @Nullable ClockLimit update) {
    /**
     * Begins the record with what it needs.
     *
     * @param calendar the calendar's name, at most 40 letters, digits and hyphens
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static ServiceLevelBuilder of(String calendar) {
        return ServiceLevelBuilder.builder().calendar(calendar);
    }

    /**
     * A level that promises no reply to messages.
     *
     * @param calendar the calendar's name
     * @param response from submission to first contact, or null
     * @param solution from submission to the answer, or null
     */
    public ServiceLevel(String calendar, @Nullable ClockLimit response, @Nullable ClockLimit solution) {
        this(calendar, response, solution, null);
    }

    /**
     * Reads what {@link #format} wrote.
     *
     * @param text the text
     * @return the level
     * @throws org.commonhall.InvalidInput {@code value.form} if it has not written it
     */
    public static ServiceLevel parse(String text) {
        List<String> parts = Splitter.on('|').splitToList(text);
        return Parsing.of(
                "level",
                () -> new ServiceLevel(
                        parts.get(0),
                        limit(parts.get(1)),
                        limit(parts.get(2)),
                        limit(parts.size() > 3 ? parts.get(3) : "")));
    }

    /**
     * The level as text, such as {@code office|60:MINUTES:CLOSE_OF_BUSINESS|5:WORKING_DAYS:CLOSE_OF_BUSINESS}.
     *
     * @return at most 160 characters; the last part stands only where a reply is promised
     */
    public String format() {
        return calendar + '|' + text(response) + '|' + text(solution) + (update == null ? "" : '|' + text(update));
    }

    /**
     * Gives more time for the answer.
     *
     * @param by how much more, in the unit of the limit
     * @return the longer level, or this one if no answer is promised
     */
    public ServiceLevel extended(long by) {
        return solution == null || by == 0
                ? this
                : new ServiceLevel(
                        calendar,
                        response,
                        new ClockLimit(solution.amount() + by, solution.mode(), solution.lastDay()),
                        update);
    }

    private static String text(@Nullable ClockLimit limit) {
        return limit == null ? "" : limit.amount() + ":" + limit.mode() + ":" + limit.lastDay();
    }

    private static @Nullable ClockLimit limit(String text) {
        if (text.isEmpty()) {
            return null;
        }
        List<String> parts = Splitter.on(':').splitToList(text);
        return new ClockLimit(
                Long.parseLong(parts.get(0)), LimitMode.valueOf(parts.get(1)), LastDay.valueOf(parts.get(2)));
    }
}
