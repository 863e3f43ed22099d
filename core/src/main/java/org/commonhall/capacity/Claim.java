package org.commonhall.capacity;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes of a quota (占用). Ended, never deleted.
 *
 * @param id the identity
 * @param version the version
 * @param quota the quota
 * @param root the root of its tree
 * @param subject what it is for: a booking, an enrolment; of {@link ClaimState#OFFERED} the offer
 * @param amount how much, zero or more
 * @param whole whether it takes the whole place, whatever its size becomes
 * @param startsAt its first moment, absent on a counter
 * @param endsAt the first moment after it, absent on a counter
 * @param gapBefore seconds kept free before it
 * @param gapAfter seconds kept free after it
 * @param state what it is
 * @param offer the offer it was made with
 * @param live true while its state counts, absent afterwards
 * @param expiresAt until when a hold can be confirmed, an offer used, a request answered, or what is granted taken up
 * @param blocksUntil until when it counts, absent where only its state decides
 * @param dueAt when it runs out by itself, absent when it does not
 */
@Inner
@Index({"root", "live", "startsAt"})
@Index("subject")
@Index("offer")
@Index("dueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Claim(
        Id<Claim> id,
        long version,
        Id<Quota> quota,
        Id<Quota> root,
        UUID subject,
        long amount,
        boolean whole,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        long gapBefore,
        long gapAfter,
        ClaimState state,
        @Nullable Id<PlaceOffer> offer,
        @Nullable Boolean live,
        @Nullable Instant expiresAt,
        @Nullable Instant blocksUntil,
        @Nullable Instant dueAt) {
    /** How it is stored. */
    public static final RecordType<Claim> TYPE = RecordType.of(MethodHandles.lookup(), Claim.class);
    /** The quota. */
    public static final Attribute<Claim, Id<Quota>> QUOTA = TYPE.attribute("quota", Claim::quota);
    /** The root of its tree. */
    public static final Attribute<Claim, Id<Quota>> ROOT = TYPE.attribute("root", Claim::root);
    /** What it is for. */
    public static final Attribute<Claim, UUID> SUBJECT = TYPE.attribute("subject", Claim::subject);
    /** Its first moment. */
    public static final Attribute<Claim, Instant> STARTS_AT = TYPE.attribute("startsAt", Claim::startsAt);
    /** The first moment after it. */
    public static final Attribute<Claim, Instant> ENDS_AT = TYPE.attribute("endsAt", Claim::endsAt);
    /** The offer it was made with. */
    public static final Attribute<Claim, Id<PlaceOffer>> OFFER = TYPE.attribute("offer", Claim::offer);
    /** True while its state counts. */
    public static final Attribute<Claim, Boolean> LIVE = TYPE.attribute("live", Claim::live);
    /** Until when it counts. */
    public static final Attribute<Claim, Instant> BLOCKS_UNTIL = TYPE.attribute("blocksUntil", Claim::blocksUntil);
    /** When it runs out by itself. */
    public static final Attribute<Claim, Instant> DUE_AT = TYPE.attribute("dueAt", Claim::dueAt);

    /**
     * Says whether it takes room at a moment of the hall's clock. A hold that has run out does not, even before that
     * is stored.
     *
     * @param now the moment
     * @return false once it has ended or run out
     */
    public boolean blocks(Instant now) {
        return live != null && (blocksUntil == null || now.isBefore(blocksUntil));
    }

    Gaps gaps() {
        return new Gaps(gapBefore, gapAfter);
    }

    Claim as(ClaimState next) {
        return ClaimBuilder.builder(this)
                .state(next)
                .expiresAt(null)
                .blocksUntil(null)
                .dueAt(null)
                .build();
    }

    Claim ended(ClaimState end) {
        return ClaimBuilder.builder(as(end)).live(null).build();
    }

    /** Gives this claim with what an offer keeps: an amount, or the whole place. */
    Claim keeping(long kept, boolean all) {
        return ClaimBuilder.builder(this).amount(kept).whole(all).build();
    }
}
