package org.commonhall.governance.meeting;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's attendance of a meeting, as members see it.
 *
 * @param id the identity
 * @param voter the elector's key, which for a committee is the seat's id; null for a guest, who may speak and not vote
 * @param person who is there, the proxy where there is one; null if unknown to the directory
 * @param mode how
 * @param arrivedAt from when on
 * @param leftAt until when, null while there
 */
public record AttendanceView(
        Id<MeetingAttendance> id,
        @Nullable String voter,
        @Nullable Id<Person> person,
        AttendanceMode mode,
        Instant arrivedAt,
        @Nullable Instant leftAt) {

    static AttendanceView of(MeetingAttendance attendance) {
        return new AttendanceView(
                attendance.id(),
                attendance.voter(),
                attendance.person(),
                attendance.mode(),
                attendance.arrivedAt(),
                attendance.leftAt());
    }
}
