package org.commonhall.governance.ballot;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * A step of a ballot. The seen version is that of the ballot.
 * Fill in the builder of {@link #of}.
 *
 * @param ballot which
 * @param action {@link BallotAction#CLOSE}, {@link BallotAction#CANCEL}, {@link BallotAction#CONFIRM},
 *     {@link BallotAction#PUBLISH} or {@link BallotAction#TAKE_ATTENDANCE}
 * @param reason why it is called off; else null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record BallotStep(
        @NotNull Id<Ballot> ballot,
        @NotNull BallotAction action,
        @Size(max = 1000) @Nullable String reason) implements Command {

    /**
     * A step without words.
     *
     * @param ballot which
     * @param action any but calling off
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static BallotStepBuilder of(Id<Ballot> ballot, BallotAction action) {
        return BallotStepBuilder.builder().ballot(ballot).action(action);
    }

    /**
     * Calls a ballot off.
     *
     * @param ballot which
     * @param reason why
     * @return the command
     */
    public static BallotStep cancel(Id<Ballot> ballot, String reason) {
        return new BallotStep(ballot, BallotAction.CANCEL, reason);
    }

    @Override
    public Permission permission() {
        return action.permission();
    }
}
