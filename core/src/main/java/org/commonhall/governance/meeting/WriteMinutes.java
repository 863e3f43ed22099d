package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * Writes the minutes, or a new wording of them, which has to be circulated again. The seen version is that of
 * the meeting.
 *
 * @param meeting which meeting
 * @param text what was said and decided
 */
public record WriteMinutes(
        @NotNull Id<Meeting> meeting,
        @NotBlank @Size(max = 20_000) String text) implements MeetingCommand {

    @Override
    public Permission permission() {
        return MeetingAction.WRITE_MINUTES.permission();
    }
}
