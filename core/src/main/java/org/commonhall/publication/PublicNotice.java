package org.commonhall.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.LimitMode;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A public notice (公示). It counts what belongs to it, so that its guards need no other record. Immutable; changed only by
 * the transitions of {@link NoticeLife}.
 *
 * @param id the identity
 * @param version the version
 * @param kind what sort of thing is posted, a code of {@link NoticeKind}
 * @param subject the record that is posted, of any kind
 * @param publisher who posts it (公示单位), whose staff answer objections
 * @param title one line
 * @param text the text in full
 * @param status where it stands
 * @param round 1, and one more for each time it was posted again
 * @param postedAt when it was posted in this round
 * @param periodDays the period without extensions
 * @param periodUnit natural or working days
 * @param extendedDays days added in this round, in the same unit
 * @param endsAt the last moment of the period
 * @param provisionalYear the year whose holidays are missing for that, absent when it is sure
 * @param places at how many places it hangs
 * @param unproven at how many of them posting is not proved in this round
 * @param objections how many were raised in all
 * @param unanswered how many of them wait for a reply
 * @param upheld how many were upheld in this round
 * @param replyDueAt when the oldest reply is due, absent where none is
 * @param reason why it was extended or posted again the last time
 * @param decidedAt when there was an outcome
 * @param outcomeText the words of the outcome
 * @param periodTold whether it was told that the period is over
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Index({"subject", "postedAt"})
@Index({"status", "postedAt"})
@Index({"publisher", "status", "postedAt"})
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record PublicNotice(
        Id<PublicNotice> id,
        long version,
        @Size(max = 40) String kind,
        UUID subject,
        Id<Organization> publisher,
        @Kept("access.hold.posted") @Size(max = 200) String title,
        @Kept("access.hold.posted") @Size(max = 20_000) String text,
        NoticeStatus status,
        long round,
        Instant postedAt,
        long periodDays,
        LimitMode periodUnit,
        long extendedDays,
        Instant endsAt,
        @Nullable Long provisionalYear,
        long places,
        long unproven,
        long objections,
        long unanswered,
        long upheld,
        @Nullable Instant replyDueAt,

        @Kept("access.hold.posted") @Size(max = 1000) @Nullable String reason,

        @Nullable Instant decidedAt,

        @Kept("access.hold.posted") @Size(max = 4000) @Nullable String outcomeText,

        boolean periodTold,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<PublicNotice> TYPE = RecordType.of(MethodHandles.lookup(), PublicNotice.class);
    /** The record that is posted. */
    public static final Attribute<PublicNotice, UUID> SUBJECT = TYPE.attribute("subject", PublicNotice::subject);
    /** Who posts it. */
    public static final Attribute<PublicNotice, Id<Organization>> PUBLISHER =
            TYPE.attribute("publisher", PublicNotice::publisher);
    /** Where it stands. */
    public static final Attribute<PublicNotice, NoticeStatus> STATUS = TYPE.attribute("status", PublicNotice::status);
    /** When it was posted in this round. */
    public static final Attribute<PublicNotice, Instant> POSTED_AT = TYPE.attribute("postedAt", PublicNotice::postedAt);
    /** When something falls due by itself. */
    public static final Attribute<PublicNotice, Instant> NEXT_DUE_AT =
            TYPE.attribute("nextDueAt", PublicNotice::nextDueAt);

    /**
     * The period with its extensions.
     *
     * @return days in their unit
     */
    public ClockLimit period() {
        return new ClockLimit(periodDays + extendedDays, periodUnit);
    }

    /**
     * Whether the period has run: strictly after its last moment.
     *
     * @param now the moment
     * @return false at the last moment itself
     */
    public boolean hasRun(Instant now) {
        return now.isAfter(endsAt);
    }

    /** The builder of the next state. */
    PublicNoticeBuilder next() {
        return PublicNoticeBuilder.builder(this);
    }
}
