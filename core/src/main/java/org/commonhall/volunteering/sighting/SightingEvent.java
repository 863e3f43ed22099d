package org.commonhall.volunteering.sighting;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to sightings, as its events in the feed are called. */
public enum SightingEvent implements EventCode {
    /** A sighting was reported, and is kept. */
    REPORTED(Told.STAFF),
    /** A sighting became a request. */
    BECAME_REQUEST(Told.STAFF),
    /** A sighting is one more voice for a request. */
    JOINED(Told.STAFF);

    private final ImmutableSet<Told> told;

    SightingEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code sighting.became_request}
     */
    @Override
    public String code() {
        return "sighting." + name().toLowerCase(Locale.ROOT);
    }
}
