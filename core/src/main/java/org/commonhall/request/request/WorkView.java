package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.jspecify.annotations.Nullable;

/**
 * What staff see besides.
 *
 * @param version the version, for a guard against a stale form
 * @param designated whether the unit may not return it
 * @param disputes how often a return was asked for
 * @param extensions how often the limit was extended
 * @param rung how many rungs of the ladder were climbed
 * @param respondedInTime whether contact was in time, or null
 * @param answeredInTime whether the answer was in time, or null
 * @param source the other system, or null
 * @param sourceKey its number there, or null
 * @param sourceCode its classification there, or null
 * @param sourceDueAt the due time set there, or null
 * @param mergedInto the request it is handled with, or null
 * @param mergedIntoName its name, or null
 * @param nextDueAt when something falls due by itself, or null
 * @param notes what staff and requesters noted, in order; none for auditors
 */
public record WorkView(
        long version,
        boolean designated,
        long disputes,
        long extensions,
        long rung,
        @Nullable Boolean respondedInTime,
        @Nullable Boolean answeredInTime,
        @Nullable String source,
        @Nullable String sourceKey,
        @Nullable String sourceCode,
        @Nullable Instant sourceDueAt,
        @Nullable Id<ServiceRequest> mergedInto,
        @Nullable Name mergedIntoName,
        @Nullable Instant nextDueAt,
        ImmutableList<RequestView.Word> notes) {

    /** Without what was noted. */
    @Override
    public String toString() {
        return "WorkView[version=" + version + "]";
    }
}
