package org.commonhall.capacity;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Room that is kept for one person for a while (名额邀约). Its unused uses count as taken until it runs out.
 *
 * @param id the identity
 * @param version the version
 * @param person for whom
 * @param place of what
 * @param startsAt the first moment, absent on a counter
 * @param endsAt the first moment after it, absent on a counter
 * @param amount how much each use takes
 * @param whole whether it is the whole place, with nothing else in it
 * @param uses how often it can be used
 * @param used how often it was used; cancelling what it was used for does not lower this
 * @param state where it stands
 * @param entry the place on the waitlist it comes from, absent for one that staff made
 * @param offeredAt since when
 * @param expiresAt until when it can be used
 * @param endedAt when it ended, absent while it stands
 */
@Index("person")
@Index("entry")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record PlaceOffer(
        Id<PlaceOffer> id,
        long version,
        @Subject Id<Person> person,
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
    /** How it is stored. */
    public static final RecordType<PlaceOffer> TYPE = RecordType.of(MethodHandles.lookup(), PlaceOffer.class);
    /** For whom. */
    public static final Attribute<PlaceOffer, Id<Person>> PERSON = TYPE.attribute("person", PlaceOffer::person);
    /** The place on the waitlist it comes from. */
    public static final Attribute<PlaceOffer, Id<WaitlistEntry>> ENTRY = TYPE.attribute("entry", PlaceOffer::entry);

    /**
     * Says whether it can be used.
     *
     * @param now the moment
     * @return false once it is used up, has ended or run out
     */
    public boolean stands(Instant now) {
        return state == OfferState.OFFERED && now.isBefore(expiresAt);
    }

    void requireStanding(Instant now) {
        if (!stands(now)) {
            throw over(state == OfferState.OFFERED ? OfferState.EXPIRED : state);
        }
    }

    static RuleViolation over(OfferState seen) {
        return new RuleViolation("capacity.offer.over", seen.said());
    }

    PlaceOffer ended(OfferState end, Instant now) {
        return PlaceOfferBuilder.builder(this).state(end).endedAt(now).build();
    }

    /** Counts one use more; the last one accepts it. */
    PlaceOffer usedOnce(Instant now) {
        PlaceOffer next = PlaceOfferBuilder.builder(this).used(used + 1).build();
        return next.used < uses || state != OfferState.OFFERED ? next : next.ended(OfferState.ACCEPTED, now);
    }
}
