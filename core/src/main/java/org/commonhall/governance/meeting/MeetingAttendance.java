package org.commonhall.governance.meeting;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Somebody attends a meeting from one moment to another (出席、列席). Who comes back has a further row.
 *
 * @param id the identity
 * @param version the version
 * @param meeting the meeting
 * @param voter the elector's key, which for a committee is the seat's id; absent for a guest, who may speak and not
 *     vote
 * @param person who is there, the proxy where there is one; absent if unknown to the directory
 * @param mode how
 * @param arrivedAt from when on
 * @param leftAt until when, absent while there
 * @param live true while there, else absent
 */
@Unique(
        name = "voter",
        of = {"meeting", "voter", "live"})
@Index("person")
public record MeetingAttendance(
        Id<MeetingAttendance> id,
        long version,
        Id<Meeting> meeting,
        @Size(max = 200) @Nullable String voter,
        @Subject @Nullable Id<Person> person,
        AttendanceMode mode,
        Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable Boolean live) {
    /** How it is stored. */
    public static final RecordType<MeetingAttendance> TYPE =
            RecordType.of(MethodHandles.lookup(), MeetingAttendance.class);
    /** The meeting. */
    public static final Attribute<MeetingAttendance, Id<Meeting>> MEETING =
            TYPE.attribute("meeting", MeetingAttendance::meeting);
    /** The voter. */
    public static final Attribute<MeetingAttendance, String> VOTER = TYPE.attribute("voter", MeetingAttendance::voter);
    /** Who is there. */
    public static final Attribute<MeetingAttendance, Id<Person>> PERSON =
            TYPE.attribute("person", MeetingAttendance::person);
    /** True while it lasts. */
    public static final Attribute<MeetingAttendance, Boolean> LIVE = TYPE.attribute("live", MeetingAttendance::live);

    /**
     * Tells whether it is the attendance of a guest, who may speak and not vote.
     *
     * @return true without a vote
     */
    public boolean guest() {
        return voter == null;
    }

    /** Whether it lasted at a moment; without one, at the end. */
    boolean there(@Nullable Instant at) {
        return at == null ? live != null : !arrivedAt.isAfter(at) && (leftAt == null || leftAt.isAfter(at));
    }

    MeetingAttendance left(Instant now) {
        return new MeetingAttendance(id, version, meeting, voter, person, mode, arrivedAt, now, null);
    }
}
