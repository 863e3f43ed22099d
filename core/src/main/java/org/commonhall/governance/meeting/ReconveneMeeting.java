package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the next call of an inquorate meeting, with its open items.
 *
 * @param meeting the inquorate meeting
 * @param startsAt when the next one begins, within the gap of the rules
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record ReconveneMeeting(
        @NotNull Id<Meeting> meeting,
        @NotNull Instant startsAt,
        @Nullable Long seen,
        @Nullable UUID commandId) implements MeetingCommand {

    @Override
    public Permission permission() {
        return MeetingAction.RECONVENE.permission();
    }
}
