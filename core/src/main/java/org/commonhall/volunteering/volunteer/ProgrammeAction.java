package org.commonhall.volunteering.volunteer;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;

/** A step in the life of a programme. */
public enum ProgrammeAction {
    /** Everybody may know of it. */
    PUBLISH(VolunteerEvent.PROGRAMME_PUBLISHED, ProgrammeStatus.RUNNING, ProgrammeStatus.DRAFT),
    /** Nobody can sign up for now. */
    PAUSE(VolunteerEvent.PROGRAMME_PAUSED, ProgrammeStatus.PAUSED, ProgrammeStatus.RUNNING),
    /** People can sign up again. */
    RESUME(VolunteerEvent.PROGRAMME_RESUMED, ProgrammeStatus.RUNNING, ProgrammeStatus.PAUSED),
    /** It is over. */
    END(VolunteerEvent.PROGRAMME_ENDED, ProgrammeStatus.ENDED, ProgrammeStatus.RUNNING, ProgrammeStatus.PAUSED);

    private final VolunteerEvent event;
    private final ProgrammeStatus to;
    private final ImmutableSet<ProgrammeStatus> from;

    ProgrammeAction(VolunteerEvent event, ProgrammeStatus to, ProgrammeStatus... from) {
        this.event = event;
        this.to = to;
        this.from = Sets.immutableEnumSet(Arrays.asList(from));
    }

    VolunteerEvent event() {
        return event;
    }

    ProgrammeStatus to() {
        return to;
    }

    ImmutableSet<ProgrammeStatus> from() {
        return from;
    }
}
