package org.commonhall.governance.meeting;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.committee.Committee;
import org.jspecify.annotations.Nullable;

/**
 * A meeting without its agenda; once notice was sent everybody may see it.
 *
 * @param id the identity
 * @param version the version, for commands that have seen it
 * @param body whose meeting it is
 * @param bodyName its name
 * @param committee the committee of that body, null where it has none
 * @param kind what sort of meeting
 * @param title what it is about in one line
 * @param status where it stands
 * @param rules the name of the rules of procedure, null where no quorum is asked for
 * @param place where it is held, null if remote only
 * @param startsAt when it begins
 * @param callNumber which call it is, from 1
 * @param previous the inquorate meeting it is called for again, null for a first call
 * @param previousName its name, or null
 * @param urgency why it is called at short notice, null with the full notice
 * @param noticedAt when notice was sent, null before
 * @param openedAt when it began, null before
 * @param closedAt when it was over, null before
 * @param publishBy by when its minutes must be public, null without a deadline
 * @param publishedAt when they were made public, null before
 * @param breached whether that deadline was missed
 */
public record MeetingRow(
        Id<Meeting> id,
        long version,
        Id<Organization> body,
        @Nullable Name bodyName,
        @Nullable Id<Committee> committee,
        MeetingKind kind,
        String title,
        MeetingStatus status,
        @Nullable String rules,
        @Nullable String place,
        Instant startsAt,
        long callNumber,
        @Nullable Id<Meeting> previous,
        @Nullable Name previousName,
        @Nullable String urgency,
        @Nullable Instant noticedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant publishBy,
        @Nullable Instant publishedAt,
        boolean breached) {

    static MeetingRow of(Meeting meeting, Names names) {
        return new MeetingRow(
                meeting.id(),
                meeting.version(),
                meeting.body(),
                names.of(Organization.TYPE, meeting.body()),
                meeting.committee(),
                meeting.kind(),
                meeting.title(),
                meeting.status(),
                meeting.rules(),
                meeting.place(),
                meeting.startsAt(),
                meeting.callNumber(),
                meeting.previous(),
                names.of(Meeting.TYPE, meeting.previous()),
                meeting.urgency(),
                meeting.noticedAt(),
                meeting.openedAt(),
                meeting.closedAt(),
                meeting.publishBy(),
                meeting.publishedAt(),
                meeting.breached());
    }
}
