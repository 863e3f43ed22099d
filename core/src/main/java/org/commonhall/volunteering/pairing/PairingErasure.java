package org.commonhall.volunteering.pairing;

import org.commonhall.corridor.Writing;

/** What becomes of pairings when somebody is erased: of an elder they end, of a volunteer they rest. */
final class PairingErasure {
    private PairingErasure() {}

    static void follow(Writing change, Record record) {
        if (record instanceof ElderProfile elder) {
            for (Pairing one : Pairing.live(change, Pairing.ELDER, elder.person())) {
                PairingSteps.uncount(change, one.volunteer());
                change.update(Pairing.TYPE, one.over(PairingStatus.ENDED, PairingEnd.WISH, change.now()));
            }
        } else if (record instanceof Companion companion) {
            for (Pairing one : Pairing.live(change, Pairing.VOLUNTEER, companion.volunteer())) {
                change.update(Pairing.TYPE, one.left(change.now()));
            }
        }
    }
}
