package org.commonhall.examples;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotElector;
import org.commonhall.governance.ballot.BallotResult;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.ballot.EnterPaper;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Head;
import org.commonhall.governance.decision.OwnerRegister;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.UnitRow;
import org.commonhall.governance.electorate.OwnerElectorate;

/** A consultation of owners from beginning to end in a hall, out of what was read from two files. */
final class VoteRun {
    private final Commonhall hall;
    private final Actor by;
    private final VoteClock clock;

    VoteRun(StoreOption.OpenHall open, VoteClock clock) {
        this.hall = open.hall();
        this.by = open.administrator();
        this.clock = clock;
    }

    /** Fills the register, opens, casts every paper, closes. */
    BallotResult run(String name, RuleSet rules, OwnerRegister owners, List<UnitRow> rows, Map<String, Choice> papers) {
        Instant end = clock.instant().plus(Duration.ofDays(1));
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        VoteRegister register = new VoteRegister(hall, by, day);
        Id<Organization> assembly = register.assembly(name);
        Id<Building> building = register.fill(name, rows);
        Id<Ballot> ballot = hall.governance()
                .ballots()
                .prepare(
                        by,
                        PrepareBallot.consultation(assembly, name, rules.code(), OwnerElectorate.CODE, end)
                                .places(ImmutableSet.of(building.value()))
                                .recordDate(day)
                                .build())
                .id();
        hall.governance().ballots().open(by, new OpenBallot(ballot));
        for (Head head : owners.heads()) {
            Choice choice = papers.get(head.key());
            if (choice != null) {
                hall.governance()
                        .ballots()
                        .enter(
                                by,
                                EnterPaper.of(ballot, BallotElector.id(ballot, register.key(head)), choice)
                                        .build());
            }
        }
        clock.count();
        hall.governance()
                .ballots()
                .step(by, BallotStep.of(ballot, BallotAction.CLOSE).build());
        return hall.governance().ballots().reads().result(by, ballot);
    }
}
