package org.commonhall.governance.committee;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A step of one seat: {@link SeatAction#CONFIRM}, {@link SeatAction#DECLINE}, {@link SeatAction#SUSPEND},
 * {@link SeatAction#REINSTATE} or {@link SeatAction#NAME_ROLE}. The seen version is that of
 * the committee.
 * Fill in the builder of {@link #of}.
 *
 * @param committee which committee
 * @param seat which seat
 * @param action what
 * @param text why it is suspended, or the role; null otherwise
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
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
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static SeatStepBuilder of(Id<Committee> committee, Id<Seat> seat, SeatAction action) {
        return SeatStepBuilder.builder().committee(committee).seat(seat).action(action);
    }

    @Override
    public Permission permission() {
        return action.permission();
    }
}
