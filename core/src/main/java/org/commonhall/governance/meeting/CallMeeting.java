package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Sends notice of a meeting and locks its agenda. The seen version is that of
 * the meeting.
 *
 * @param meeting which meeting
 * @param urgency why the shorter notice of the rules is taken, null for the full notice
 */
public record CallMeeting(
        @NotNull Id<Meeting> meeting,
        @Size(min = 1, max = 400) @Nullable String urgency) implements MeetingCommand {

    /**
     * Calls a meeting with the full notice.
     *
     * @param meeting which meeting
     * @return the command
     */
    public static CallMeeting of(Id<Meeting> meeting) {
        return new CallMeeting(meeting, null);
    }

    @Override
    public Permission permission() {
        return MeetingAction.CALL.permission();
    }
}
