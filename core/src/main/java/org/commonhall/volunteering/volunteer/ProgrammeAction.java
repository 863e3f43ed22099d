package org.commonhall.volunteering.volunteer;

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
    private final ProgrammeStatus[] from;

    ProgrammeAction(VolunteerEvent event, ProgrammeStatus to, ProgrammeStatus... from) {
        this.event = event;
        this.to = to;
        this.from = from;
    }

    VolunteerEvent event() {
        return event;
    }

    ProgrammeStatus to() {
        return to;
    }

    ProgrammeStatus[] from() {
        return from.clone();
    }
}
