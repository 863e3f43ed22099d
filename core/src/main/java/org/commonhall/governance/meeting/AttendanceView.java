package org.commonhall.governance.meeting;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's attendance of a meeting, as members see it.
 *
 * @param id the identity
 * @param voter the elector's key, which for a committee is the seat's id; null for a guest, who may speak and not vote
 * @param person who is there, the proxy where there is one; null if unknown to the directory
 * @param personName the person's name, or null
 * @param mode how
 * @param arrivedAt from when on
 * @param leftAt until when, null while there
 */
public record AttendanceView(
        Id<MeetingAttendance> id,
        @Nullable String voter,
        @Nullable Id<Person> person,
        @Personal("contact") @Nullable String personName,
        AttendanceMode mode,
        Instant arrivedAt,
        @Nullable Instant leftAt) {

    static AttendanceView of(MeetingAttendance attendance, Names names) {
        return new AttendanceView(
                attendance.id(),
                attendance.voter(),
                attendance.person(),
                names.plain(Person.TYPE, attendance.person()),
                attendance.mode(),
                attendance.arrivedAt(),
                attendance.leftAt());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
