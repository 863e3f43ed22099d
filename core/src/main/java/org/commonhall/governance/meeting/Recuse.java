package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.governance.committee.Seat;
import org.jspecify.annotations.Nullable;

/**
 * An interested member leaves base and quorum of an item; the member says so, or the secretary records it.
 *
 * @param meeting which meeting
 * @param item which item
 * @param seat the member's seat
 * @param reason the interest
 * @param commandId makes a repeat safe, or null
 */
public record Recuse(
        @NotNull Id<Meeting> meeting,
        @NotNull Id<AgendaItem> item,
        @NotNull Id<Seat> seat,
        @NotBlank @Size(max = 400) String reason,
        @Nullable UUID commandId)
        implements MeetingCommand {

    @Override
    public Permission permission() {
        return MeetingAction.RECUSE.permission();
    }
}
