package org.commonhall.capacity;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What the person it was made to, and the keepers, see of an offer.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param person for whom
 * @param personName the person's name
 * @param place of what
 * @param startsAt the first moment, null on a counter
 * @param endsAt the first moment after it, null on a counter
 * @param amount how much each use takes
 * @param whole whether it is the whole place, with nothing else in it
 * @param uses how often it can be used
 * @param used how often it was used
 * @param state where it stands
 * @param entry the entry on the waitlist it comes from, null for one that staff made
 * @param offeredAt since when
 * @param expiresAt until when it can be used
 * @param endedAt when it ended, null while it stands
 */
public record PlaceOfferView(
        Id<PlaceOffer> id,
        long version,
        Id<Person> person,
        @Personal("contact") @Nullable String personName,
        UUID place,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        long amount,
        boolean whole,
        long uses,
        long used,
        OfferState state,
        @Nullable Id<WaitlistEntry> entry,
        Instant offeredAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    static PlaceOfferView of(PlaceOffer offer, Names names) {
        return new PlaceOfferView(
                offer.id(),
                offer.version(),
                offer.person(),
                names.plain(Person.TYPE, offer.person()),
                offer.place(),
                offer.startsAt(),
                offer.endsAt(),
                offer.amount(),
                offer.whole(),
                offer.uses(),
                offer.used(),
                offer.state(),
                offer.entry(),
                offer.offeredAt(),
                offer.expiresAt(),
                offer.endedAt());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
