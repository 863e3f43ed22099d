package org.commonhall.volunteering.volunteer;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to programmes and volunteers, as its events in the feed are called. */
public enum VolunteerEvent implements EventCode {
    /** A programme was founded. */
    PROGRAMME_FOUNDED,
    /** A programme was changed. */
    PROGRAMME_CHANGED,
    /** A programme was published. */
    PROGRAMME_PUBLISHED,
    /** A programme was paused. */
    PROGRAMME_PAUSED,
    /** A programme goes on. */
    PROGRAMME_RESUMED,
    /** A programme is over. */
    PROGRAMME_ENDED,
    /** A role was defined or changed. */
    ROLE_DEFINED,
    /** Somebody is on the register. */
    REGISTERED,
    /** The register knows something else of a volunteer. */
    CHANGED,
    /** A volunteer has not served for eleven months. */
    INACTIVE(Told.REQUESTERS),
    /** A volunteer has not served for a year and rests. */
    RESTED(Told.REQUESTERS);

    private final ImmutableSet<Told> told;

    VolunteerEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code volunteer.registered}
     */
    @Override
    public String code() {
        return "volunteer." + name().toLowerCase(Locale.ROOT);
    }
}
