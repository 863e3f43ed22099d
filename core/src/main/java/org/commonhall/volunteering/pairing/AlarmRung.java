package org.commonhall.volunteering.pairing;

/** Whom an alarm has reached besides the volunteer. */
public enum AlarmRung {
    /** The supervisor of the volunteer. */
    SUPERVISOR,
    /** The deputy of the supervisor. */
    DEPUTY,
    /** The coordinators of the programme. */
    COORDINATOR
}
