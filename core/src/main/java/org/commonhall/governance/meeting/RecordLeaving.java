package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leaves a meeting before its end.
 *
 * @param meeting which meeting
 * @param attendance whose attendance ends
 * @param commandId makes a repeat safe, or null
 */
public record RecordLeaving(
        @NotNull Id<Meeting> meeting,
        @NotNull Id<MeetingAttendance> attendance,
        @Nullable UUID commandId) implements MeetingCommand {

    @Override
    public Permission permission() {
        return MeetingAction.ATTEND.permission();
    }
}
