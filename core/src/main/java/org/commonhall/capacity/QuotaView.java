package org.commonhall.capacity;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * A quota as those who run its place set it.
 *
 * @param id the quota
 * @param version the version, for {@code seen}
 * @param place whose room it counts
 * @param scope where rights on it are held
 * @param code what it is called at its place
 * @param size how many fit, null for any number
 * @param parent the quota it is part of, null for none
 * @param promoting whether places that come free are offered to those who wait
 * @param promotesUntil up to when they are, null for always
 * @param offerSeconds how long an offer stands
 * @param lateFrom from when on an offer stands for another time, null for never
 * @param lateOfferSeconds how long it stands then
 * @param owned whether only the capability that made it changes it
 * @param endedAt since when it is no more, null while it lasts
 */
public record QuotaView(
        Id<Quota> id,
        long version,
        UUID place,
        UUID scope,
        String code,
        @Nullable Long size,
        @Nullable Id<Quota> parent,
        boolean promoting,
        @Nullable Instant promotesUntil,
        long offerSeconds,
        @Nullable Instant lateFrom,
        long lateOfferSeconds,
        boolean owned,
        @Nullable Instant endedAt) {

    static QuotaView of(Quota quota) {
        return new QuotaView(
                quota.id(),
                quota.version(),
                quota.place(),
                quota.scope(),
                quota.code(),
                quota.size(),
                quota.parent(),
                quota.promoting(),
                quota.promotesUntil(),
                quota.offerSeconds(),
                quota.lateFrom(),
                quota.lateOfferSeconds(),
                quota.owned(),
                quota.endedAt());
    }
}
