package org.commonhall.governance.ballot;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that voters got the papers of a consultation. The seen version is that of the ballot.
 * Fill in the builder of {@link #of}.
 *
 * @param ballot the ballot
 * @param electors the voters, 1 to 500
 * @param method how they got them
 * @param proof what proves it, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RecordDelivery(
        @NotNull Id<Ballot> ballot,
        @NotNull @Size(min = 1, max = 500) Set<@NotNull Id<BallotElector>> electors,
        @NotNull BallotDelivery.Method method,
        @Size(max = 200) @Nullable String proof)
        implements Command {

    /**
     * Copies the set.
     *
     * @param ballot the ballot
     * @param electors the voters, 1 to 500
     * @param method how they got them
     * @param proof what proves it, or null
     */
    public RecordDelivery {
        electors = Copies.set(electors);
    }

    /**
     * Begins the command with what it needs.
     *
     * @param ballot the ballot
     * @param electors the voters, 1 to 500
     * @param method how they got them
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RecordDeliveryBuilder of(
            Id<Ballot> ballot, Set<Id<BallotElector>> electors, BallotDelivery.Method method) {
        return RecordDeliveryBuilder.builder().ballot(ballot).electors(electors).method(method);
    }

    @Override
    public Permission permission() {
        return BallotAction.DELIVER.permission();
    }
}
