package org.commonhall.capacity;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * How much room a place has (额度). Quotas stand in trees: what is claimed on one is claimed on all above it. Made with
 * its place; the root of a tree is locked by every change to the claims in it.
 *
 * @param id the identity
 * @param version the version
 * @param place what it is the room of: a zone, a room, a run of a course; one place may have several quotas
 * @param scope where rights on it are held, such as the station
 * @param code tells the quotas of a place apart, such as {@code seats}
 * @param size how much there is; absent for no limit, 0 for none
 * @param parent the quota above, absent for a root
 * @param root the quota at the top, absent for a root
 * @param counter whether claims have no time, so that they are simply summed up
 * @param byClaim whether every claim counts as one here, whatever its amount above
 * @param parts how many quotas are below, kept on the root
 * @param maxSeconds how long a claim may be at most
 * @param reachSeconds how long the longest claim ever made in the tree is, kept on the root: it bounds what is read
 * @param gapSeconds the widest gap ever kept in the tree, kept on the root
 * @param taken of a counter: the sum of the live claims on it and below it; else 0
 * @param waiting the places people wait for, on it and below it
 * @param promoting whether waiting people are offered what becomes free
 * @param promotesUntil from when on they no longer are, and until when their offers stand at most, absent for never
 * @param offerSeconds how long an offer to a waiting person stands
 * @param lateFrom from when on offers stand for another time, absent for never
 * @param lateOfferSeconds how long they stand from then on
 * @param owned whether only the capability that made it changes it
 * @param endedAt since when nothing can be claimed any more
 * @param nextDueAt when waiting people are to be offered what is free, absent when nothing is to be done
 */
@Unique(
        name = "code",
        of = {"place", "code"})
@Index("root")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Quota(
        Id<Quota> id,
        long version,
        UUID place,
        UUID scope,
        @Size(max = 40) String code,
        @Nullable Long size,
        @Nullable Id<Quota> parent,
        @Nullable Id<Quota> root,
        boolean counter,
        boolean byClaim,
        long parts,
        long maxSeconds,
        long reachSeconds,
        long gapSeconds,
        long taken,
        long waiting,
        boolean promoting,
        @Nullable Instant promotesUntil,
        long offerSeconds,
        @Nullable Instant lateFrom,
        long lateOfferSeconds,
        boolean owned,
        @Nullable Instant endedAt,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<Quota> TYPE = RecordType.of(MethodHandles.lookup(), Quota.class);
    /** What it is the room of. */
    public static final Attribute<Quota, UUID> PLACE = TYPE.attribute("place", Quota::place);
    /** The quota at the top. */
    public static final Attribute<Quota, Id<Quota>> ROOT = TYPE.attribute("root", Quota::root);
    /** When waiting people are to be offered what is free. */
    public static final Attribute<Quota, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", Quota::nextDueAt);

    private static final ImmutableSet<String> NAMED = ImmutableSet.of("seats", "bookings");

    /**
     * Gives the quota at the top of its tree.
     *
     * @return itself if nothing is above
     */
    public Id<Quota> top() {
        return root == null ? id : root;
    }

    /**
     * Says how the kernel is told of it.
     *
     * @return the quota and its root
     */
    public QuotaRef ref() {
        return new QuotaRef(id, top());
    }

    /** Names it for people; a code of the host's own stays as it is. */
    Object said() {
        return NAMED.contains(code) ? Explanation.of("capacity.quota." + code) : code;
    }

    /** Says what is taken with the whole of it: nothing of what has no limit. */
    long all() {
        return size == null || byClaim ? 0 : size;
    }

    /** Says how much of it an amount takes. */
    long counts(long amount) {
        return byClaim ? 1 : amount;
    }

    /** Gives the next state of a root that has seen a claim of this length with these gaps. */
    Quota reaching(Span span, Gaps gaps) {
        return span.length().toSeconds() <= reachSeconds && gaps.widest() <= gapSeconds
                ? this
                : next().reachSeconds(Math.max(reachSeconds, span.length().toSeconds()))
                        .gapSeconds(Math.max(gapSeconds, gaps.widest()))
                        .build();
    }

    /** Refuses a time on a counter, no time where it is needed, and the whole of a place without a time. */
    void requireTime(@Nullable Span span, boolean whole) {
        if (counter != (span == null) || (whole && span == null)) {
            throw new RuleViolation("capacity.span", said());
        }
    }

    boolean promotesAt(Instant now) {
        return promoting && endedAt == null && (promotesUntil == null || now.isBefore(promotesUntil));
    }

    /** Says how long an offer that is made now stands, in seconds. */
    long offerSecondsAt(Instant now) {
        return lateFrom == null || now.isBefore(lateFrom) ? offerSeconds : lateOfferSeconds;
    }

    /** Refuses a change from outside of the capability that made it. */
    void requireOpen() {
        if (owned) {
            throw new RuleViolation("capacity.quota.owned", said());
        }
    }

    QuotaBuilder next() {
        return QuotaBuilder.builder(this);
    }
}
