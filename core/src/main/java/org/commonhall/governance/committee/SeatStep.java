package org.commonhall.governance.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A step of one seat: {@link SeatAction#CONFIRM}, {@link SeatAction#DECLINE}, {@link SeatAction#SUSPEND},
 * {@link SeatAction#REINSTATE} or {@link SeatAction#NAME_ROLE}. The seen version is that of
 * the committee.
 *
 * @param committee which committee
 * @param seat which seat
 * @param action what
 * @param text why it is suspended, or the role; null otherwise
 */
public record SeatStep(
        @NotNull Id<Committee> committee,
        @NotNull Id<Seat> seat,
        @NotNull SeatAction action,
        @Size(max = 400) @Nullable String text)
        implements CommitteeCommand {

    /**
     * Takes a step without a text.
     *
     * @param committee which committee
     * @param seat which seat
     * @param action what
     * @return the command
     */
    public static SeatStep of(Id<Committee> committee, Id<Seat> seat, SeatAction action) {
        return new SeatStep(committee, seat, action, null);
    }

    @Override
    public Permission permission() {
        return action.permission();
    }
}
