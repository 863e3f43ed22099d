package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * What the clock itself does; sent by the system, once for each due time.
 *
 * @param meeting which meeting
 * @param at since when it is due
 */
public record SettleMeeting(
        @NotNull Id<Meeting> meeting, @NotNull Instant at) implements MeetingCommand {

    @Override
    public Permission permission() {
        return MeetingRights.SETTLE;
    }
}
