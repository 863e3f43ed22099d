package org.commonhall.volunteering.pairing;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A contact of companions, or an attempt at one.
 *
 * @param id the identity
 * @param at when; where one goes there its beginning, of a call its end
 * @param minutes how long it lasted, 0 for an attempt
 * @param medium how
 * @param made false for an attempt in vain
 * @param seen how the elder was, null where nobody says
 * @param words what was seen, null for nothing
 * @param late whether an alarm had been raised for want of it
 */
public record ContactView(
        Id<PairContact> id,
        Instant at,
        long minutes,
        Medium medium,
        boolean made,
        @Personal("pairing.wellbeing") @Nullable ContactSeen seen,
        @Personal("pairing.wellbeing") @Nullable String words,
        boolean late) {

    static ContactView of(PairContact one) {
        return new ContactView(
                one.id(), one.at(), one.minutes(), one.medium(), one.made(), one.seen(), one.words(), one.late());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
