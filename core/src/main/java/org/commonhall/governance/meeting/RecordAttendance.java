package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Records that somebody comes to a meeting: a member, a member's proxy, or a guest. The seen version is that of
 * the meeting.
 *
 * @param meeting which meeting
 * @param voter the elector's key, for a committee the seat's id; null for a guest
 * @param person the guest or the proxy; null for the member in person
 * @param mode how
 */
public record RecordAttendance(
        @NotNull Id<Meeting> meeting,
        @Size(min = 1, max = 200) @Nullable String voter,
        @Nullable Id<Person> person,
        @NotNull AttendanceMode mode)
        implements MeetingCommand {

    /**
     * Records a member of a committee in the room.
     *
     * @param meeting which meeting
     * @param seat the member's seat
     * @return the command
     */
    public static RecordAttendance of(Id<Meeting> meeting, Id<Seat> seat) {
        return new RecordAttendance(meeting, seat.value().toString(), null, AttendanceMode.IN_PERSON);
    }

    /**
     * Records a guest in the room, who may speak and not vote.
     *
     * @param meeting which meeting
     * @param person who
     * @return the command
     */
    public static RecordAttendance guest(Id<Meeting> meeting, Id<Person> person) {
        return new RecordAttendance(meeting, null, person, AttendanceMode.IN_PERSON);
    }

    @Override
    public Permission permission() {
        return MeetingAction.ATTEND.permission();
    }
}
