package org.commonhall.governance.meeting;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting (会议纪要); the meeting's status says how far they are.
 *
 * @param id the identity
 * @param version the version
 * @param meeting the meeting
 * @param text what was said and decided
 * @param writtenAt when this wording was written
 * @param approvedAt when it was approved, absent before
 */
@Inner
@Unique(name = "meeting", of = "meeting") public record MeetingMinutes(
        Id<MeetingMinutes> id,
        long version,
        Id<Meeting> meeting,

        @Kept("access.hold.deliberation") @Size(max = 20_000) String text,

        Instant writtenAt,
        @Nullable Instant approvedAt) {
    /** How it is stored. */
    public static final RecordType<MeetingMinutes> TYPE = RecordType.of(MethodHandles.lookup(), MeetingMinutes.class);
    /** The meeting. */
    public static final Attribute<MeetingMinutes, Id<Meeting>> MEETING =
            TYPE.attribute("meeting", MeetingMinutes::meeting);

    MeetingMinutes rewritten(String wording, Instant now) {
        return new MeetingMinutes(id, version, meeting, wording, now, null);
    }

    MeetingMinutes approved(Instant now) {
        return new MeetingMinutes(id, version, meeting, text, writtenAt, now);
    }
}
