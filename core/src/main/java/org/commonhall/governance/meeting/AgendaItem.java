package org.commonhall.governance.meeting;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.trace.TraceSource;
import org.jspecify.annotations.Nullable;

/**
 * A point of a meeting's agenda (议题). Its papers are attachments of it.
 *
 * @param id the identity
 * @param version the version
 * @param meeting the meeting
 * @param position the place on the agenda, from 1
 * @param title one line
 * @param text the matter in full, absent if the title says it all
 * @param status what became of it
 * @param noticedAt when it was made known with the notice or after it, absent before the notice
 * @param settledAt when it was last said what became of it, absent before
 * @param carriedFrom the item of an earlier meeting, absent where it is new
 * @param subject the record it is about, such as a request, a proposal or a motion; absent if none
 */
@Unique(
        name = "position",
        of = {"meeting", "position"})
@Index("subject")
public record AgendaItem(
        Id<AgendaItem> id,
        long version,
        Id<Meeting> meeting,
        long position,
        @Kept("access.hold.deliberation") @Size(max = 200) String title,

        @Kept("access.hold.deliberation") @Size(max = 4000) @Nullable String text,

        ItemStatus status,
        @Nullable Instant noticedAt,
        @Nullable Instant settledAt,
        @Nullable Id<AgendaItem> carriedFrom,
        @Nullable UUID subject) {
    /** How it is stored. */
    public static final RecordType<AgendaItem> TYPE = RecordType.of(MethodHandles.lookup(), AgendaItem.class);
    /** The meeting. */
    public static final Attribute<AgendaItem, Id<Meeting>> MEETING = TYPE.attribute("meeting", AgendaItem::meeting);
    /** The record it is about. */
    public static final Attribute<AgendaItem, UUID> SUBJECT = TYPE.attribute("subject", AgendaItem::subject);

    AgendaItem noticed(Instant at) {
        return new AgendaItem(id, version, meeting, position, title, text, status, at, settledAt, carriedFrom, subject);
    }

    /** Why nothing more can become of it, empty while something can. */
    Optional<Explanation> whySettled() {
        return status == ItemStatus.OPEN || status == ItemStatus.DISCUSSED
                ? Optional.empty()
                : Optional.of(Explanation.of("meeting.item.state", position, status.said()));
    }

    AgendaItem settled(ItemStatus as, Instant at) {
        whySettled().ifPresent(said -> {
            throw new RuleViolation(said);
        });
        return new AgendaItem(id, version, meeting, position, title, text, as, noticedAt, at, carriedFrom, subject);
    }

    AgendaItem carriedTo(Id<AgendaItem> next, Id<Meeting> other, long at) {
        return new AgendaItem(next, 0, other, at, title, text, ItemStatus.OPEN, null, null, id, subject);
    }

    /** What a trace shows of it: an item once it was made known. */
    TraceSource.Shown traced(Reading reading) {
        return TraceSource.Shown.of(
                noticedAt != null, title, status.said(), noticedAt == null ? reading.now() : noticedAt);
    }
}
