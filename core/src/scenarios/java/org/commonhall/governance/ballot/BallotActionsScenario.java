package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import java.util.Locale;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Option;
import org.commonhall.directory.building.Unit;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTower;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is offered to be done with a ballot would be let through, and units that nobody owns count in its base. */
@StoreTest
class BallotActionsScenario {
    private final TestTower given;
    private final Ballots ballots;

    BallotActionsScenario(TestHall hall) {
        given = new TestTower(hall);
        ballots = given.ballots;
    }

    private @Nullable String against(Actor by, Ballot ballot, BallotAction action) {
        Explanation whyNot = ballots.reads().actions(by, ballot.id()).stream()
                .filter(one -> one.action() == action)
                .findFirst()
                .map(Option::whyNot)
                .orElse(null);
        return whyNot == null ? null : whyNot.code();
    }

    @Test
    void whatTheKindAndThePeriodForbidIsNotOffered() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        Actor secretary = given.secretary;
        assertThat(against(secretary, ballot, BallotAction.CLOSE)).isEqualTo("ballot.running");
        assertThat(against(secretary, ballot, BallotAction.COUNT_URN)).isEqualTo("ballot.kind");
        assertThat(against(secretary, ballot, BallotAction.TAKE_ATTENDANCE)).isEqualTo("ballot.no_meeting");
        assertThat(against(secretary, ballot, BallotAction.ENTER)).isNull();
        Actor owner = given.owners.get(0);
        assertThat(against(owner, ballot, BallotAction.CAST)).isNull();
        given.vote(ballot, Choice.YES, 1);
        assertThat(against(owner, ballot, BallotAction.CAST))
                .as("a named vote may be changed")
                .isNull();
        given.clock.set(TestTower.END);
        assertThat(against(owner, ballot, BallotAction.CAST)).isEqualTo("ballot.closed");
        assertThat(against(secretary, ballot, BallotAction.CLOSE)).isNull();
    }

    @Test
    void whatWasSaidInSecretIsNotOfferedAgain() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary").kind(BallotKind.SECRET));
        Actor owner = given.owners.get(0);
        ballots.castSecretly(owner, new CastSecretVote(ballot.id(), given.row(ballot, 1), Paper.of(Choice.YES)));
        assertThat(against(owner, ballot, BallotAction.CAST)).isEqualTo("ballot.vote.twice");
        assertThat(against(given.secretary, ballot, BallotAction.NAME_VOTER)).isEqualTo("ballot.voter.secret");
    }

    @Test
    void whatIsCountedIsPublishedOnceItHangs() {
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        given.vote(ballot, Choice.YES, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        Ballot closed = given.step(ballot, BallotAction.CLOSE);
        assertThat(against(given.secretary, closed, BallotAction.PUBLISH)).isEqualTo("ballot.unposted");
        assertThat(against(given.secretary, closed, BallotAction.RUN_OFF)).isEqualTo("ballot.tie.none");
        assertThat(against(given.secretary, closed, BallotAction.DRAW_LOT)).isEqualTo("ballot.tie.none");
    }

    /** A gap in the register does not make the quorum smaller, and nobody can be named to vote for it. */
    @Test
    void aUnitThatNobodyOwnsCountsInTheBase() {
        Id<Unit> unit = given.unit("1013", "1000");
        Ballot ballot = given.opened(given.consultation("cn-278-ordinary"));
        BallotSheet.Row area = ballots.reads().sheet(given.stranger, ballot.id()).rows().stream()
                .filter(row -> row.measure().equals(Measure.AREA) && row.group() == null)
                .findFirst()
                .orElseThrow();
        assertThat(area.total()).isEqualByComparingTo("31000");
        assertThat(ballots.reads().sheet(given.stranger, ballot.id()).rows())
                .filteredOn(row -> OwnerElectorate.UNOWNED.equals(row.group()))
                .hasSize(2);
        NameVoter named = new NameVoter(
                ballot.id(), BallotElector.id(ballot.id(), unit.toString()), TestTower.person(given.stranger));
        refused("ballot.voter.unowned", () -> ballots.nameVoter(given.secretary, named));
        given.vote(ballot, Choice.YES, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        BallotResult result = ballots.reads()
                .result(given.stranger, given.step(ballot, BallotAction.CLOSE).id());
        assertThat(result.unowned()).isEqualTo(1);
        assertThat(result.explanation().text(Locale.ENGLISH)).contains("without an owner on record: 1");
    }
}
