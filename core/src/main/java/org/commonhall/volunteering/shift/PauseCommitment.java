package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Pauses a commitment. Shifts that one has signed up for already stay.
 * The seen version is that of the commitment.
 * Fill in the builder of {@link #of}.
 *
 * @param commitment which commitment
 * @param from the first day it pauses
 * @param until the first day it holds again, null while nobody knows
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record PauseCommitment(
        @NotNull Id<Commitment> commitment,
        @NotNull LocalDate from,
        @Nullable LocalDate until) implements Command {

    /**
     * Begins a pause of which nobody knows the end.
     *
     * @param commitment which commitment
     * @param from the first day it pauses
     * @return a builder
     */
    public static PauseCommitmentBuilder of(Id<Commitment> commitment, LocalDate from) {
        return PauseCommitmentBuilder.builder().commitment(commitment).from(from);
    }

    @Override
    public Permission permission() {
        return ShiftRights.WITHDRAW;
    }
}
