package org.commonhall.capacity;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a quota is made of. Fill in the builder of {@link #of} or {@link #counter}.
 *
 * @param place what it is the room of
 * @param scope where rights on it are held
 * @param code tells the quotas of a place apart, at most 40 characters
 * @param size how much there is, null for no limit
 * @param parent the quota above, null for a root; it must be of the same sort
 * @param counter whether claims have no time
 * @param byClaim whether every claim counts as one here, whatever its amount above; not for counters
 * @param longest how long a claim may be, in whole seconds
 * @param promoting whether waiting people are offered what becomes free
 * @param promotesUntil from when on they no longer are, null for never
 * @param offerStands how long an offer to a waiting person stands, in whole seconds
 * @param lateFrom from when on offers stand for another time, null for never
 * @param lateOfferStands how long they stand from then on, in whole seconds
 * @param owned whether it is resized, steered and waited for only by the capability that makes it
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record NewQuota(
        UUID place,
        UUID scope,
        String code,
        @Nullable Long size,
        @Nullable Id<Quota> parent,
        boolean counter,
        boolean byClaim,
        Duration longest,
        boolean promoting,
        @Nullable Instant promotesUntil,
        Duration offerStands,
        @Nullable Instant lateFrom,
        Duration lateOfferStands,
        boolean owned) {

    /**
     * Room that is claimed for spans of time, of a month at most; waiting people are offered it for 48 hours.
     *
     * @param place what it is the room of
     * @param scope where rights on it are held
     * @param size how much there is, null for no limit
     * @return a builder with the code {@code seats}
     */
    public static NewQuotaBuilder of(UUID place, UUID scope, @Nullable Long size) {
        return NewQuotaBuilder.builder()
                .place(place)
                .scope(scope)
                .code("seats")
                .size(size)
                .longest(Duration.ofDays(31))
                .promoting(true)
                .offerStands(Duration.ofDays(2))
                .lateOfferStands(Duration.ofHours(4));
    }

    /**
     * Room that is claimed for good.
     *
     * @param place what it is the room of
     * @param scope where rights on it are held
     * @param size how much there is, null for no limit
     * @return a builder with the code {@code seats}
     */
    public static NewQuotaBuilder counter(UUID place, UUID scope, @Nullable Long size) {
        return of(place, scope, size).counter(true);
    }
}
