package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Ends a seat within its term; the next alternate of the group takes it, or it is vacant. Members may resign
 * themselves. The seen version is that of the committee.
 *
 * @param committee which committee
 * @param seat which seat
 * @param reason why; terms end by themselves
 * @param note a remark for the journal, never personal, or null
 */
public record EndSeat(
        @NotNull Id<Committee> committee,
        @NotNull Id<Seat> seat,
        @NotNull EndReason reason,
        @Size(max = 400) @Nullable String note)
        implements CommitteeCommand {

    /**
     * Ends a seat without a remark.
     *
     * @param committee which committee
     * @param seat which seat
     * @param reason why
     * @return the command
     */
    public static EndSeat of(Id<Committee> committee, Id<Seat> seat, EndReason reason) {
        return new EndSeat(committee, seat, reason, null);
    }

    @Override
    public Permission permission() {
        return (reason == EndReason.RESIGNED ? SeatAction.RESIGN : SeatAction.END).permission();
    }
}
