package org.commonhall.governance.committee;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Ends a seat within its term; the next alternate of the group takes it, or it is vacant. Members may resign
 * themselves. The seen version is that of the committee.
 * Fill in the builder of {@link #of}.
 *
 * @param committee which committee
 * @param seat which seat
 * @param reason why; terms end by themselves
 * @param note a remark, kept with the seat and erased with its holder, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
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
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static EndSeatBuilder of(Id<Committee> committee, Id<Seat> seat, EndReason reason) {
        return EndSeatBuilder.builder().committee(committee).seat(seat).reason(reason);
    }

    @Override
    public Permission permission() {
        return (reason == EndReason.RESIGNED ? SeatAction.RESIGN : SeatAction.END).permission();
    }
}
