package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.governance.committee.Seat;
import org.commonhall.storage.Personal;

/**
 * Takes an interested member out of base and quorum of an item; the member says so, or the secretary records it. The
 * seen version is that of the meeting.
 *
 * @param meeting which meeting
 * @param item which item
 * @param seat the member's seat
 * @param reason the interest
 */
public record Recuse(
        @NotNull Id<Meeting> meeting,
        @NotNull Id<AgendaItem> item,
        @NotNull Id<Seat> seat,
        @Personal("seat") @NotBlank @Size(max = 400) String reason)
        implements MeetingCommand {

    @Override
    public Permission permission() {
        return MeetingAction.RECUSE.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
