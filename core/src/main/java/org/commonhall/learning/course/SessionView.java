package org.commonhall.learning.course;

import java.time.Instant;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.station.booking.OwnedBooking;
import org.jspecify.annotations.Nullable;

/**
 * A session as everybody sees it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param number its number in the run
 * @param title what it is about
 * @param status where it stands
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param room the name of the room
 * @param online the address of a meeting online, for staff, those who teach and those who take part
 * @param mustAttend whether nobody completes the run without it
 * @param skippedFor the day off it was left out for
 * @param movedFrom when it was to begin first
 * @param reason why it does not take place, or has no room
 */
public record SessionView(
        Id<CourseSession> id,
        long version,
        long number,
        @Nullable String title,
        SessionStatus status,
        Instant startsAt,
        Instant endsAt,
        @Nullable String room,
        @Nullable String online,
        boolean mustAttend,
        @Nullable Name skippedFor,
        @Nullable Instant movedFrom,
        @Nullable Explanation reason) {

    /**
     * Shows a session.
     *
     * @param session the session
     * @param room the name of its room, null for none
     * @param staff whether the address of a meeting online is shown
     * @return what is seen
     */
    public static SessionView of(CourseSession session, @Nullable String room, boolean staff) {
        String day = session.skippedFor();
        String reason = session.reason();
        return new SessionView(
                session.id(),
                session.version(),
                session.number(),
                session.title(),
                session.status(),
                session.startsAt(),
                session.endsAt(),
                room,
                staff ? session.online() : null,
                session.mustAttend(),
                day == null ? null : Name.of(day, session.skippedForEn()),
                session.movedFrom(),
                reason == null ? null : said(reason));
    }

    private static Explanation said(String reason) {
        if (reason.startsWith("booking.")) {
            return OwnedBooking.reason(reason);
        }
        return reason.startsWith("course.") ? Explanation.of(reason) : Explanation.of("course.reason", reason);
    }
}
