package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What the clock itself does; sent by the system, once for each due time.
 *
 * @param meeting which meeting
 * @param at since when it is due
 * @param commandId makes a repeat safe, or null
 */
public record SettleMeeting(
        @NotNull Id<Meeting> meeting,
        @NotNull Instant at,
        @Nullable UUID commandId) implements MeetingCommand {

    @Override
    public Permission permission() {
        return Permission.of("meeting.settle");
    }
}
