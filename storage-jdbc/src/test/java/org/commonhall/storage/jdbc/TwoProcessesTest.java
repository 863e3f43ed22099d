package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.NewQuota;
import org.commonhall.capacity.Quota;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotKind;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.electorate.Electorate;
import org.commonhall.governance.electorate.ElectorateMember;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestStation.UseRoom;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.station.RegisterZone;
import org.commonhall.station.station.Zone;
import org.commonhall.station.station.ZoneDetails;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two processes of 32 threads each on one PostgreSQL: no vote lost or counted twice, no seat oversold, no
 * room had twice at one hour, no number given twice. */
class TwoProcessesTest {
    private static final int VOTERS = 40;
    private static final long SEATS = 10;
    private static final int TICKETS = 20;

    private final List<Actor> voters = new ArrayList<>();
    private final TestDatabase database = Databases.POSTGRESQL.create();

    private final TestDesks given = new TestDesks(TestHall.on(JdbcStorage.owning(database.dataSource()))
            .with(builder -> builder.capability(Capability.of("everybody", ElectorateSource.class)
                    .offers(ElectorateSource.class, parts -> new Everybody())
                    .make(parts -> new Everybody()))));
    private final Commonhall hall = given.hall;
    private final Actor admin = given.admin;
    private final Id<DeskLine> line = given.line;

    @AfterEach
    void drop() {
        database.close();
    }

    private final class Everybody implements ElectorateSource {
        @Override
        public String code() {
            return "everybody";
        }

        @Override
        public Electorate electorate(Reading reading, Question question) {
            return new Electorate(
                    voters.stream()
                            .map(voter -> new ElectorateMember(
                                    Elector.of(
                                            String.valueOf(voter.person()),
                                            ImmutableMap.of(
                                                    Measure.HEADS, BigDecimal.ONE, Measure.AREA, BigDecimal.TEN)),
                                    "voter",
                                    new Id<Person>(Objects.requireNonNull(voter.person()))))
                            .collect(ImmutableList.toImmutableList()),
                    false);
        }

        @Override
        public boolean holds(Reading reading, Question question, Id<Person> person) {
            return false;
        }
    }

    @Test
    void nothingIsLostAndNothingIsThereTwice() throws Exception {
        for (int i = 0; i < VOTERS; i++) {
            voters.add(given.somebody("Voter " + i, null, given.station.value()));
        }
        Id<Organization> body = given.organization("owners_assembly", "Owners");
        Id<Ballot> ballot = hall.governance()
                .ballots()
                .prepare(
                        admin,
                        PrepareBallot.consultation(
                                        body, "Lifts", "cn-278-ordinary", "everybody", MONDAY.plus(Duration.ofDays(7)))
                                .kind(BallotKind.SECRET)
                                .build())
                .id();
        hall.governance().ballots().open(admin, new OpenBallot(ballot));
        Receipt<Quota> seats = hall.corridor().run(admin, new UseRoom("room"), "scenario.room", Quota.TYPE, change -> {
            change.authorise(false);
            return CapacityKernel.KERNEL.open(
                    change,
                    NewQuota.counter(UUID.randomUUID(), given.station.value(), SEATS)
                            .build());
        });

        Receipt<Zone> registered = hall.station()
                .stations()
                .registerZone(
                        admin,
                        new RegisterZone(
                                given.station,
                                ZoneDetails.of("room", "Meeting room", new BigDecimal("30"))
                                        .capacity(1L)
                                        .build()));
        Zone room = Stored.of(hall, Zone.TYPE, registered);
        List<String> arguments = new ArrayList<>(Processes.address(database));
        arguments.addAll(ImmutableList.of(
                String.valueOf(admin.person()),
                ballot.toString(),
                room.room().quota().toString(),
                room.room().root().toString(),
                seats.id().toString(),
                line.toString(),
                String.valueOf(TICKETS),
                voters.stream().map(voter -> String.valueOf(voter.person())).collect(Collectors.joining(","))));
        Process one = Processes.start(SecondProcess.class, arguments);
        Process two = Processes.start(SecondProcess.class, arguments);
        List<String> said = Stream.of(Processes.outcome(one), Processes.outcome(two))
                .flatMap(text -> Splitter.on('\n').omitEmptyStrings().splitToStream(text))
                .toList();
        assertThat(count(said, "vote")).isEqualTo(VOTERS);
        assertThat(count(said, "seat")).isEqualTo(SEATS);
        assertThat(said.stream().filter(line -> line.startsWith("room")))
                .containsExactlyInAnyOrder("room 0", "room 1", "room 2", "room 3");
        List<String> tickets =
                said.stream().filter(line -> line.startsWith("ticket")).toList();
        assertThat(tickets).hasSize(2 * TICKETS);
        assertThat(ImmutableSet.copyOf(tickets)).hasSize(2 * TICKETS);
        hall.governance()
                .ballots()
                .step(admin, BallotStep.of(ballot, BallotAction.CLOSE).build());
        assertThat(hall.governance()
                        .ballots()
                        .reads()
                        .result(admin, ballot)
                        .decision()
                        .tally()
                        .amount(Part.CAST, Measure.HEADS, null))
                .isEqualByComparingTo(String.valueOf(VOTERS));
        assertThat(hall.corridor()
                        .read(admin, reading -> reading.get(Quota.TYPE, seats.id()))
                        .taken())
                .isEqualTo(SEATS);
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    private static long count(List<String> said, String what) {
        return said.stream().filter(line -> line.startsWith(what)).count();
    }
}
