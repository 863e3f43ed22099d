package org.commonhall.governance.ballot;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Choice;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Gives a mandate (授权委托): somebody else votes for the voter in one ballot, with or without an instruction. The body's
 * secretary may enter a written mandate. A later mandate replaces it until a vote was taken.
 * Fill in the builder of {@link #of}.
 *
 * @param ballot the ballot
 * @param elector whose vote it is
 * @param holder who gets the mandate; null takes it back
 * @param instruction what the holder must say, null where the holder is free; never in a secret ballot
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record GiveProxy(
        @NotNull Id<Ballot> ballot,
        @NotNull Id<BallotElector> elector,
        @Nullable Id<Person> holder,
        @Personal("vote") @Nullable Choice instruction)
        implements Command {

    /**
     * A mandate without instruction.
     *
     * @param ballot the ballot
     * @param elector whose vote it is
     * @param holder who gets it
     * @return a builder with everything else at its default
     */
    public static GiveProxyBuilder of(Id<Ballot> ballot, Id<BallotElector> elector, Id<Person> holder) {
        return GiveProxyBuilder.builder().ballot(ballot).elector(elector).holder(holder);
    }

    /**
     * Takes a mandate back.
     *
     * @param ballot the ballot
     * @param elector whose vote it is
     * @return the command
     */
    public static GiveProxy revoke(Id<Ballot> ballot, Id<BallotElector> elector) {
        return new GiveProxy(ballot, elector, null, null);
    }

    @Override
    public Permission permission() {
        return BallotAction.PROXY.permission();
    }

    @Override
    public String toString() {
        return Describe.record(this);
    }
}
