package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Writes the minutes, or a new wording of them, which has to be circulated again.
 *
 * @param meeting which meeting
 * @param text what was said and decided
 * @param seen the version of the meeting the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record WriteMinutes(
        @NotNull Id<Meeting> meeting,
        @NotBlank @Size(max = 20_000) String text,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements MeetingCommand {

    @Override
    public Permission permission() {
        return MeetingAction.WRITE_MINUTES.permission();
    }
}
