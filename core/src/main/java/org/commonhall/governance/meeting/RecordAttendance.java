package org.commonhall.governance.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Records that somebody comes to a meeting: a member, a member's proxy, or a guest. The seen version is that of
 * the meeting.
 * Fill in the builder of {@link #of}.
 *
 * @param meeting which meeting
 * @param voter the elector's key, for a committee the seat's id; null for a guest
 * @param person the guest or the proxy; null for the member in person
 * @param mode how
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
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
     * @return a builder; unless it is told otherwise the elector is in the room
     */
    public static RecordAttendanceBuilder of(Id<Meeting> meeting, Id<Seat> seat) {
        return of(meeting, seat.value().toString());
    }

    /**
     * Records an elector in the room.
     *
     * @param meeting which meeting
     * @param voter the elector's key
     * @return a builder; unless it is told otherwise the elector is in the room
     */
    public static RecordAttendanceBuilder of(Id<Meeting> meeting, String voter) {
        return RecordAttendanceBuilder.builder().meeting(meeting).voter(voter).mode(AttendanceMode.IN_PERSON);
    }

    /**
     * Records a guest in the room, who may speak and not vote.
     *
     * @param meeting which meeting
     * @param person who
     * @return a builder; unless it is told otherwise the elector is in the room
     */
    public static RecordAttendanceBuilder guest(Id<Meeting> meeting, Id<Person> person) {
        return RecordAttendanceBuilder.builder().meeting(meeting).person(person).mode(AttendanceMode.IN_PERSON);
    }

    @Override
    public Permission permission() {
        return MeetingAction.ATTEND.permission();
    }
}
