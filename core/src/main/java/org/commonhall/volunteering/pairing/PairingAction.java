package org.commonhall.volunteering.pairing;

/** A step of a pairing that says no more than itself. */
public enum PairingAction {
    /** Both try it, after both have agreed. */
    START_TRIAL(PairingEvent.TRIAL_STARTED),
    /** It has stood the trial. */
    ACTIVATE(PairingEvent.ACTIVE),
    /** It goes on after a pause. */
    RESUME(PairingEvent.RESUMED),
    /** One of both would rather not. */
    DECLINE(PairingEvent.DECLINED);

    private final PairingEvent event;

    PairingAction(PairingEvent event) {
        this.event = event;
    }

    PairingEvent event() {
        return event;
    }
}
