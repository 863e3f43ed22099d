package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * Records that somebody leaves a meeting before its end. The seen version is that of
 * the meeting.
 *
 * @param meeting which meeting
 * @param attendance whose attendance ends
 */
public record RecordLeaving(
        @NotNull Id<Meeting> meeting, @NotNull Id<MeetingAttendance> attendance) implements MeetingCommand {

    @Override
    public Permission permission() {
        return MeetingAction.ATTEND.permission();
    }
}
