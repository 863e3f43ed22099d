package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * Prepares the next call of an inquorate meeting, with its open items. The seen version is that of
 * the inquorate meeting.
 *
 * @param meeting the inquorate meeting
 * @param startsAt when the next one begins, within the gap of the rules
 */
public record ReconveneMeeting(
        @NotNull Id<Meeting> meeting, @NotNull Instant startsAt) implements MeetingCommand {

    @Override
    public Permission permission() {
        return MeetingAction.RECONVENE.permission();
    }
}
