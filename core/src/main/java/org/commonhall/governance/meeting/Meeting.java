package org.commonhall.governance.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.committee.Committee;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body (会议). Immutable; the status changes only by the transitions here.
 *
 * @param id the identity
 * @param version the version
 * @param body whose meeting it is
 * @param committee the committee of that body, absent where it has none
 * @param kind what sort of meeting
 * @param title what it is about in one line
 * @param status where it stands
 * @param rules the name of the rules of procedure, absent where no quorum is asked for
 * @param rulesHash what tells whether those rules are still as they were when notice was sent, absent before
 * @param place where it is held, absent if remote only
 * @param startsAt when it begins
 * @param callNumber which call it is, from 1
 * @param previous the inquorate meeting it is called for again, absent for a first call
 * @param urgency why it is called at short notice, absent with the full notice
 * @param noticedAt when notice was sent, absent before
 * @param openedAt when it began, absent before
 * @param closedAt when it was over, absent before
 * @param publishBy by when its minutes must be public, absent without a deadline
 * @param publishedAt when they were made public, absent before
 * @param breached whether that deadline was missed
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Index({"body", "startsAt"})
@Index("startsAt")
@Index({"committee", "startsAt"})
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Meeting(
        Id<Meeting> id,
        long version,
        Id<Organization> body,
        @Nullable Id<Committee> committee,
        MeetingKind kind,
        @Kept("access.hold.deliberation") @Size(max = 200) String title,
        MeetingStatus status,
        @Size(max = 60) @Nullable String rules,
        @Size(max = 64) @Nullable String rulesHash,

        @Kept("access.hold.deliberation") @Size(max = 200) @Nullable String place,

        Instant startsAt,
        long callNumber,
        @Nullable Id<Meeting> previous,

        @Kept("access.hold.deliberation") @Size(max = 400) @Nullable String urgency,

        @Nullable Instant noticedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant publishBy,
        @Nullable Instant publishedAt,
        boolean breached,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<Meeting> TYPE = RecordType.of(MethodHandles.lookup(), Meeting.class);
    /** Whose meeting it is. */
    public static final Attribute<Meeting, Id<Organization>> BODY = TYPE.attribute("body", Meeting::body);
    /** The committee of that body. */
    public static final Attribute<Meeting, Id<Committee>> COMMITTEE = TYPE.attribute("committee", Meeting::committee);
    /** When it begins. */
    public static final Attribute<Meeting, Instant> STARTS_AT = TYPE.attribute("startsAt", Meeting::startsAt);
    /** Where it stands. */
    public static final Attribute<Meeting, MeetingStatus> STATUS = TYPE.attribute("status", Meeting::status);
    /** When something falls due by itself. */
    public static final Attribute<Meeting, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", Meeting::nextDueAt);

    MeetingBuilder next() {
        return MeetingBuilder.builder(this);
    }

    Meeting called(@Nullable String why, @Nullable String rulesAsTheyAre, Instant now) {
        MeetingAction.CALL.require(this);
        return next().status(MeetingStatus.CALLED)
                .urgency(why)
                .rulesHash(rulesAsTheyAre)
                .noticedAt(now)
                .build();
    }

    Meeting cancelled() {
        MeetingAction.CANCEL.require(this);
        return next().status(MeetingStatus.CANCELLED).build();
    }

    Meeting opened(Instant now) {
        MeetingAction.OPEN.require(this);
        return next().status(MeetingStatus.OPEN).openedAt(now).build();
    }

    Meeting counted(boolean quorate) {
        MeetingAction.COUNT.require(this);
        return next().status(quorate ? MeetingStatus.QUORATE : MeetingStatus.INQUORATE)
                .build();
    }

    Meeting closed(Instant now, @Nullable Instant deadline) {
        MeetingAction.CLOSE.require(this);
        return next().status(MeetingStatus.CLOSED)
                .closedAt(now)
                .publishBy(deadline)
                .nextDueAt(deadline)
                .build();
    }

    Meeting reconvened() {
        MeetingAction.RECONVENE.require(this);
        return next().status(MeetingStatus.RECONVENED).build();
    }

    /** A new wording takes the minutes back to the draft. */
    Meeting minuted() {
        MeetingAction.WRITE_MINUTES.require(this);
        return next().status(MeetingStatus.MINUTES_DRAFT).build();
    }

    Meeting circulated() {
        MeetingAction.CIRCULATE.require(this);
        return next().status(MeetingStatus.MINUTES_CIRCULATED).build();
    }

    Meeting approved() {
        MeetingAction.APPROVE.require(this);
        return next().status(MeetingStatus.MINUTES_APPROVED).build();
    }

    /** Late is strictly after the deadline. */
    Meeting published(Instant now) {
        MeetingAction.PUBLISH.require(this);
        boolean late = publishBy != null && now.isAfter(publishBy);
        return next().status(MeetingStatus.PUBLISHED)
                .publishedAt(now)
                .breached(breached || late)
                .nextDueAt(null)
                .build();
    }

    Meeting missed() {
        return next().breached(true).nextDueAt(null).build();
    }
}
