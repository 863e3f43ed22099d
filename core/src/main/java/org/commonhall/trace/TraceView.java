package org.commonhall.trace;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Name;
import org.commonhall.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A trace as the actor may see it.
 *
 * @param steps the records in the order they came about
 * @param links how they led to each other
 * @param whole whether nothing was left out because the trace is long
 * @param zone the zone of the hall, in which {@link #text} tells moments
 */
public record TraceView(ImmutableList<Step> steps, ImmutableList<Link> links, boolean whole, ZoneId zone) {

    /**
     * One record.
     *
     * @param record which
     * @param kind its kind
     * @param title one line, null where the actor may not see it or there is none
     * @param state where it stands, null where the actor may not see it or there are no states
     * @param at when it came about, null where the actor may not see it
     * @param inside records that are shown in this step
     */
    public record Step(
            UUID record,
            RecordKind kind,
            @Nullable Name title,
            @Nullable Explanation state,
            @Nullable Instant at,
            ImmutableList<UUID> inside) {

        /** In words: kind, title and state. */
        Explanation said() {
            if (at == null) {
                return Explanation.of("trace.said.hidden", kind);
            }
            Explanation step = title == null
                    ? Explanation.of("trace.said.untitled", kind, at)
                    : Explanation.of("trace.said.step", kind, at, title);
            return state == null ? step : step.because(ImmutableList.of(state));
        }
    }

    /**
     * How one step led to another.
     *
     * @param earlier the record that came first
     * @param later the record that followed from it
     * @param relation how
     */
    public record Link(UUID earlier, UUID later, TraceRelation relation) {}

    /**
     * Writes the trace for people: a line a step, and its state below it.
     *
     * @param locale Chinese or, for everything else, English
     * @return lines ended by a line feed
     */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append(step.said().at(zone).text(locale)));
        return text.toString();
    }
}
