package org.commonhall.governance.ballot;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.governance.decision.LotSource;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a further ballot between those who are tied for the last posts, by the same rules. The seen version is
 * that of the election.
 * Fill in the builder of {@link #of}.
 *
 * @param ballot the election with the tie
 * @param closesAt from when nothing is taken; needed for a consultation
 * @param lot what a lot will be drawn with if candidates stay tied, fixed before votes are taken; null for no lot
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RunOff(
        @NotNull Id<Ballot> ballot,
        @Nullable Instant closesAt,
        @Valid @Nullable LotSource lot) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param ballot the election with the tie
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RunOffBuilder of(Id<Ballot> ballot) {
        return RunOffBuilder.builder().ballot(ballot);
    }

    @Override
    public Permission permission() {
        return BallotAction.RUN_OFF.permission();
    }
}
