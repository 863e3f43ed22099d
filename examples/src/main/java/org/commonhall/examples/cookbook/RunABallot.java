package org.commonhall.examples.cookbook;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Role;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** The owners of a tower vote by heads and area; the outcome explains itself. */
public final class RunABallot {
    private RunABallot() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        Actor secretary = town.staff(Role.ADMINISTRATOR);
        var ballots = hall.governance().ballots();
        var ballot = ballots.prepare(
                        secretary,
                        PrepareBallot.consultation(
                                        town.assembly(),
                                        "New lifts",
                                        RuleSets.CN_278_ORDINARY,
                                        OwnerElectorate.CODE,
                                        SampleHall.MONDAY.plus(Duration.ofDays(20)))
                                .places(Set.of(town.tower().value()))
                                .build())
                .id();
        ballots.open(secretary, new OpenBallot(ballot));
        ballots.cast(town.owner(), CastVote.of(ballot, Choice.YES).build());
        ballots.cast(town.otherOwner(), CastVote.of(ballot, Choice.YES).build());
        ballots.step(secretary, BallotStep.of(ballot, BallotAction.CLOSE).build());
        System.out.print(ballots.reads().result(secretary, ballot).explanation().text(Locale.ENGLISH));
    }
}
