package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.access.UseCase;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.jspecify.annotations.Nullable;

/** Rows of ballots. */
final class BallotRows {
    private static final Instant LATER = Instant.parse("2026-12-24T00:00:00Z");

    private final FoundedHall test;
    private final Id<Organization> body;
    private final Id<Building> building;
    private final Id<Person> owner;
    private final Id<Person> counter;

    private BallotRows(FoundedHall test) {
        this.test = test;
        this.body = test.organization("owners_assembly", "voting assembly");
        this.building = test.building("voting tower");
        this.owner = test.person("voting owner");
        this.counter = test.person("counter");
        Id<Unit> unit = test.unit(building, "1", "50");
        test.hall
                .directory()
                .buildings()
                .beginTenure(
                        test.founder,
                        BeginTenure.of(
                                        unit,
                                        Holding.of(Tenure.Kind.OWNER, Holder.person(owner))
                                                .build(),
                                        FoundedHall.TODAY.minusDays(9))
                                .build());
    }

    static List<UseCase> of(FoundedHall test) {
        BallotRows rows = new BallotRows(test);
        return ImmutableList.<UseCase>builder()
                .addAll(rows.rows())
                .addAll(rows.reads())
                .build();
    }

    private PrepareBallot prepare(BallotKind kind) {
        return prepared(kind).build();
    }

    private PrepareBallotBuilder prepared(BallotKind kind) {
        return PrepareBallot.consultation(body, "Lifts", "cn-278-ordinary", OwnerElectorate.CODE, LATER)
                .places(ImmutableSet.of(building.value()))
                .kind(kind);
    }

    private Id<Ballot> told(PrepareBallot command) {
        Id<Ballot> id =
                test.hall.governance().ballots().prepare(test.founder, command).id();
        test.hall.governance().ballots().appoint(test.founder, new AppointTeller(id, counter, TellerRole.COUNTER));
        return id;
    }

    private Id<Ballot> opened(PrepareBallot command) {
        return test.hall
                .governance()
                .ballots()
                .open(test.founder, new OpenBallot(told(command), 1))
                .id();
    }

    private Id<Ballot> opened(BallotKind kind) {
        return opened(prepare(kind));
    }

    /** A named ballot that is over, with one vote. */
    private Id<Ballot> closed() {
        Ballots ballots = test.hall.governance().ballots();
        Id<Ballot> id = opened(BallotKind.NAMED);
        Id<BallotElector> row = BallotElector.id(id, owner.value().toString());
        ballots.cast(
                Actor.person(owner), CastVote.of(id, Choice.YES).elector(row).build());
        ballots.step(test.founder, BallotStep.of(id, BallotAction.CLOSE).build());
        return id;
    }

    private List<UseCase> reads() {
        Id<Ballot> prepared = told(prepare(BallotKind.NAMED));
        Id<Ballot> guarded =
                opened(prepared(BallotKind.NAMED).sheetForStaff(true).build());
        Id<Ballot> closed = closed();
        PageRequest all = PageRequest.first(50);
        return ImmutableList.of(
                read("get", BallotRights.READ, counter, (reads, by) -> reads.get(by, prepared)),
                read(
                        "list",
                        BallotRights.READ,
                        null,
                        (reads, by) -> reads.list(by, body, all).items().stream()
                                .filter(one -> one.id().equals(prepared))
                                .toList()),
                UseCase.open(
                        "BallotReads.totals",
                        (hall, by) -> hall.governance().ballots().reads().totals(by, body)),
                UseCase.open(
                        "BallotReads.open",
                        (hall, by) -> hall.governance().ballots().reads().open(by, building, all)),
                read("sheet", BallotRights.READ, counter, (reads, by) -> reads.sheet(by, guarded)),
                UseCase.open(
                        "BallotReads.result",
                        (hall, by) -> hall.governance().ballots().reads().result(by, closed)),
                UseCase.mine(
                        "BallotReads.mine",
                        owner,
                        (hall, by) -> hall.governance().ballots().reads().mine(by, all)),
                read("roll", BallotRights.READ, counter, (reads, by) -> reads.roll(by, closed, false, all)),
                read("votes", BallotRights.READ, counter, (reads, by) -> reads.votes(by, closed, all)),
                row("deliveries", (reads, by) -> reads.deliveries(by, closed, all)),
                row("setAside", (reads, by) -> reads.setAside(by, closed, all)),
                row("changes", (reads, by) -> reads.changes(by, closed)),
                read(
                        "actions",
                        BallotAction.CANCEL.permission(),
                        null,
                        (reads, by) -> UseCase.offered(reads.actions(by, guarded), BallotAction.CANCEL)));
    }

    private UseCase read(
            String name,
            Permission permission,
            @Nullable Id<Person> whose,
            BiFunction<BallotReads, Actor, Object> read) {
        return UseCase.read(
                "BallotReads." + name,
                permission,
                body.value(),
                whose,
                (hall, by) -> read.apply(hall.governance().ballots().reads(), by));
    }

    /** A read that is refused, also where there is nothing. */
    private UseCase row(String name, BiConsumer<BallotReads, Actor> read) {
        return new UseCase(
                "BallotReads." + name,
                BallotRights.READ,
                body.value(),
                counter,
                (hall, by) -> read.accept(hall.governance().ballots().reads(), by));
    }

    private List<UseCase> rows() {
        Id<Ballot> prepared = test.hall
                .governance()
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
                        (hall, by) -> hall.governance().ballots().prepare(by, prepare(BallotKind.NAMED))),
                row(
                        "open",
                        BallotAction.OPEN,
                        null,
                        (hall, by) -> hall.governance().ballots().open(by, new OpenBallot(prepared))),
                row(
                        "appoint",
                        BallotAction.APPOINT_TELLER,
                        null,
                        (hall, by) -> hall.governance()
                                .ballots()
                                .appoint(by, new AppointTeller(open, owner, TellerRole.SCRUTINEER))),
                row(
                        "nameVoter",
                        BallotAction.NAME_VOTER,
                        null,
                        (hall, by) -> hall.governance().ballots().nameVoter(by, new NameVoter(open, row, counter))),
                row(
                        "deliver",
                        BallotAction.DELIVER,
                        null,
                        (hall, by) -> hall.governance()
                                .ballots()
                                .deliver(
                                        by,
                                        RecordDelivery.of(open, ImmutableSet.of(row), BallotDelivery.Method.POST)
                                                .build())),
                row(
                        "giveProxy",
                        BallotAction.PROXY,
                        owner,
                        (hall, by) -> hall.governance()
                                .ballots()
                                .giveProxy(by, GiveProxy.of(open, row, counter).build())),
                row(
                        "cast",
                        BallotAction.CAST,
                        owner,
                        (hall, by) -> hall.governance()
                                .ballots()
                                .cast(
                                        by,
                                        CastVote.of(open, Choice.YES)
                                                .elector(row)
                                                .build())),
                row(
                        "castSecretly",
                        BallotAction.CAST,
                        owner,
                        (hall, by) -> hall.governance()
                                .ballots()
                                .castSecretly(by, new CastSecretVote(secret, hidden, Paper.of(Choice.NO)))),
                row(
                        "enter",
                        BallotAction.ENTER,
                        counter,
                        (hall, by) -> hall.governance()
                                .ballots()
                                .enter(by, EnterPaper.of(open, row, Choice.YES).build())),
                row(
                        "countUrn",
                        BallotAction.COUNT_URN,
                        counter,
                        (hall, by) -> hall.governance().ballots().countUrn(by, CountUrn.of(secret, 1, 0, 0, 0))),
                row(
                        "step",
                        BallotAction.CLOSE,
                        null,
                        (hall, by) -> hall.governance()
                                .ballots()
                                .step(
                                        by,
                                        BallotStep.of(open, BallotAction.CLOSE).build())),
                row(
                        "runOff",
                        BallotAction.RUN_OFF,
                        null,
                        (hall, by) -> hall.governance()
                                .ballots()
                                .runOff(by, RunOff.of(open).build())),
                row(
                        "drawLot",
                        BallotAction.DRAW_LOT,
                        null,
                        (hall, by) -> hall.governance().ballots().drawLot(by, new DrawLot(open, "1 2 3"))));
    }

    private UseCase row(String name, BallotAction action, @Nullable Id<Person> whose, UseCase.Call call) {
        return new UseCase("Ballots." + name, action.permission(), body.value(), whose, call);
    }
}
