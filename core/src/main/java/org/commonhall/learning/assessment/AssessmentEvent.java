package org.commonhall.learning.assessment;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to assessments, as its events in the feed are called. */
public enum AssessmentEvent implements EventCode {
    /** Times were opened. */
    OPENED,
    /** A time was closed. */
    CLOSED(Told.REQUESTERS),
    /** An assessment was booked. */
    BOOKED(Told.STAFF),
    /** One was called off. */
    CANCELLED(Told.REQUESTERS, Told.STAFF),
    /** One was decided. */
    DECIDED(Told.REQUESTERS);

    private final ImmutableSet<Told> told;

    AssessmentEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code assessment.booked}
     */
    @Override
    public String code() {
        return "assessment." + name().toLowerCase(Locale.ROOT);
    }
}
