package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import org.commonhall.Id;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.TestHall;
import org.commonhall.governance.ballot.AppointTeller;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotElector;
import org.commonhall.governance.ballot.BallotKind;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.ballot.CastSecretVote;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.CountUrn;
import org.commonhall.governance.ballot.DeliveryMethod;
import org.commonhall.governance.ballot.DrawLot;
import org.commonhall.governance.ballot.EnterPaper;
import org.commonhall.governance.ballot.GiveProxy;
import org.commonhall.governance.ballot.NameVoter;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.ballot.RecordDelivery;
import org.commonhall.governance.ballot.RunOff;
import org.commonhall.governance.ballot.TellerRole;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.jspecify.annotations.Nullable;

/** Rows of ballots. */
final class BallotRows {
    private static final Instant LATER = Instant.parse("2026-12-24T00:00:00Z");

    private final TestHall test;
    private final Id<Organization> body;
    private final Id<Building> building;
    private final Id<Person> owner;
    private final Id<Person> counter;

    private BallotRows(TestHall test) {
        this.test = test;
        this.body = test.organization("owners_assembly", "voting assembly");
        this.building = test.building("voting tower");
        this.owner = test.person("voting owner");
        this.counter = test.person("counter");
        Id<Unit> unit = test.unit(building, "1", "50");
        test.hall
                .directory()
                .beginTenure(
                        test.founder,
                        new BeginTenure(
                                unit,
                                new Holding(Tenure.Kind.OWNER, Holder.person(owner), null),
                                TestHall.TODAY.minusDays(9),
                                null,
                                null,
                                null));
    }

    static List<UseCase> of(TestHall test) {
        return new BallotRows(test).rows();
    }

    private PrepareBallot prepare(BallotKind kind) {
        return PrepareBallot.consultation(body, "Lifts", "cn-278-ordinary", OwnerElectorate.CODE, LATER)
                .places(ImmutableSet.of(building.value()))
                .kind(kind)
                .build();
    }

    private Id<Ballot> opened(BallotKind kind) {
        Id<Ballot> id = test.hall.ballots().prepare(test.founder, prepare(kind)).id();
        test.hall.ballots().appoint(test.founder, new AppointTeller(id, counter, TellerRole.COUNTER, null));
        return test.hall.ballots().open(test.founder, OpenBallot.of(id)).id();
    }

    private List<UseCase> rows() {
        Id<Ballot> prepared = test.hall
                .ballots()
                .prepare(test.founder, prepare(BallotKind.NAMED))
                .id();
        Id<Ballot> open = opened(BallotKind.NAMED);
        Id<Ballot> secret = opened(BallotKind.SECRET);
        Id<BallotElector> row = BallotElector.id(open, owner.value().toString());
        Id<BallotElector> hidden = BallotElector.id(secret, owner.value().toString());
        return ImmutableList.of(
                row(
                        "prepare",
                        BallotAction.PREPARE,
                        null,
                        (hall, by) -> hall.ballots().prepare(by, prepare(BallotKind.NAMED))),
                row(
                        "open",
                        BallotAction.OPEN,
                        null,
                        (hall, by) -> hall.ballots().open(by, OpenBallot.of(prepared))),
                row(
                        "appoint",
                        BallotAction.APPOINT_TELLER,
                        null,
                        (hall, by) -> hall.ballots()
                                .appoint(by, new AppointTeller(open, owner, TellerRole.SCRUTINEER, null))),
                row(
                        "nameVoter",
                        BallotAction.NAME_VOTER,
                        null,
                        (hall, by) -> hall.ballots().nameVoter(by, new NameVoter(open, row, counter, null))),
                row(
                        "deliver",
                        BallotAction.DELIVER,
                        null,
                        (hall, by) -> hall.ballots()
                                .deliver(
                                        by,
                                        new RecordDelivery(
                                                open, ImmutableSet.of(row), DeliveryMethod.POST, null, null))),
                row(
                        "giveProxy",
                        BallotAction.PROXY,
                        owner,
                        (hall, by) -> hall.ballots().giveProxy(by, GiveProxy.of(open, row, counter))),
                row(
                        "cast",
                        BallotAction.CAST,
                        owner,
                        (hall, by) -> hall.ballots()
                                .cast(by, CastVote.of(open, Choice.YES).as(row))),
                row(
                        "castSecretly",
                        BallotAction.CAST,
                        owner,
                        (hall, by) -> hall.ballots()
                                .castSecretly(
                                        by,
                                        new CastSecretVote(
                                                secret,
                                                hidden,
                                                CastVote.of(secret, Choice.NO).paper(),
                                                null))),
                row(
                        "enter",
                        BallotAction.ENTER,
                        counter,
                        (hall, by) -> hall.ballots().enter(by, EnterPaper.of(open, row, Choice.YES))),
                row(
                        "countUrn",
                        BallotAction.COUNT_URN,
                        counter,
                        (hall, by) -> hall.ballots().countUrn(by, CountUrn.of(secret, 1, 0, 0, 0))),
                row(
                        "step",
                        BallotAction.CLOSE,
                        null,
                        (hall, by) -> hall.ballots().step(by, BallotStep.of(open, BallotAction.CLOSE))),
                row(
                        "runOff",
                        BallotAction.RUN_OFF,
                        null,
                        (hall, by) -> hall.ballots().runOff(by, new RunOff(open, null, null))),
                row(
                        "drawLot",
                        BallotAction.DRAW_LOT,
                        null,
                        (hall, by) -> hall.ballots().drawLot(by, new DrawLot(open, "1 2 3", null))));
    }

    private UseCase row(String name, BallotAction action, @Nullable Id<Person> whose, UseCase.Call call) {
        return new UseCase("Ballots." + name, action.permission(), body.value(), whose, call);
    }
}
