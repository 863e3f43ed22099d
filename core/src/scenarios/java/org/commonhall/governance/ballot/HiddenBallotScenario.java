package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Role;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.Scopes;
import org.commonhall.governance.decision.Choice;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.junit.jupiter.api.Test;

/** What is hidden until the ballot is closed is hidden everywhere: journal, feed, sheet, previews. */
@StoreTest
class HiddenBallotScenario {
    private static final String CANARY = "candidate-zhu";

    private final TestTower given;
    private final Commonhall hall;
    private final Ballots ballots;

    HiddenBallotScenario(TestHall hall) {
        given = new TestTower(hall);
        this.hall = given.hall;
        ballots = given.ballots;
    }

    /** A vote in an election names a candidate, and neither the journal nor its feed repeats the name. */
    @Test
    void theJournalDoesNotSayWhoWasVotedFor() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary")
                .options(ImmutableList.of(
                        PrepareBallot.OptionText.of(CANARY, "Zhu").build(),
                        PrepareBallot.OptionText.of("candidate-li", "Li").build()))
                .form(new BallotForm(
                        BallotForm.Method.Y, ImmutableSet.of(CANARY, "candidate-li"), 0, 7, 7, ImmutableSet.of()))
                .posts(ImmutableMap.of("", 1)));
        long before = Stored.entries(hall).size();
        ballots.cast(
                given.owners.get(0),
                CastVote.of(ballot.id(), Paper.amounts(ImmutableMap.of(CANARY, 7)))
                        .build());
        ballots.cast(
                given.owners.get(0),
                CastVote.of(ballot.id(), Paper.amounts(ImmutableMap.of(CANARY, 5, "candidate-li", 1)))
                        .build());
        ImmutableList<JournalEntry> entries =
                Stored.entries(hall).stream().skip(before).collect(ImmutableList.toImmutableList());
        assertThat(entries).hasSize(2);
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.changes())
                        .contains(Vote.TYPE.table())
                        .doesNotContain("candidate-", "\"7\"", ":7", ":5"));
        Actor auditor = given.somebody("Auditor", Role.AUDITOR, Scopes.DISTRICT);
        assertThat(hall.journal().feed(auditor, before, 10).toString()).doesNotContain("candidate-");
    }

    /** Trying the count out does not show it, in a preview and in a group of one. */
    @Test
    void aPreviewOfTheCountShowsNothing() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        given.vote(ballot, Choice.YES, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        BallotStep close = BallotStep.of(ballot.id(), BallotAction.CLOSE).build();
        refused(
                "ballot.hidden",
                () -> hall.preview(tried -> tried.governance().ballots().step(given.secretary, close)));
        refused(
                "ballot.hidden",
                () -> hall.preview(tried -> tried.inTransaction(
                        grouped -> grouped.governance().ballots().step(given.secretary, close))));
        assertThat(given.step(ballot, BallotAction.CLOSE).status()).isEqualTo(BallotStatus.CLOSED);
    }

    /** Where the sheet is for staff alone, so is the result as it stands; what came out is for everybody. */
    @Test
    void aSheetForStaffIsNotReadThroughTheResult() {
        Ballot ballot =
                given.opened(given.consultation("cn-278-ordinary").hidden(false).sheetForStaff(true));
        given.vote(ballot, Choice.YES, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        for (Actor other : ImmutableList.of(Actor.visitor(), given.stranger, given.owners.get(0))) {
            refused("access.denied", () -> ballots.reads().sheet(other, ballot.id()));
            refused("access.denied", () -> ballots.reads().result(other, ballot.id()));
        }
        assertThat(ballots.reads().result(given.secretary, ballot.id()).ballot().status())
                .isEqualTo(BallotStatus.OPEN);
        given.step(ballot, BallotAction.CLOSE);
        assertThat(ballots.reads().result(Actor.visitor(), ballot.id()).ballot().status())
                .isEqualTo(BallotStatus.CLOSED);
    }
}
