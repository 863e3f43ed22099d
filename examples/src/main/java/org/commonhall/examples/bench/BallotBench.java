package org.commonhall.examples.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotElector;
import org.commonhall.governance.ballot.BallotKind;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.ballot.EnterPaper;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.electorate.Electorate;
import org.commonhall.governance.electorate.ElectorateMember;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.JdbcStorage;
import org.commonhall.storage.memory.MemoryStorage;

/**
 * Measures one ballot of 100,000 voters: opening, the first and the last thousand votes, the live sheet, the tally and closing.
 * Without arguments in memory, else on the empty database of each JDBC URL.
 */
public final class BallotBench {
    private static final int VOTERS = 100_000;
    private static final int SLICE = 1_000;

    private BallotBench() {}

    /**
     * Measures and prints.
     *
     * @param urls databases; without any, memory
     */
    public static void main(String[] urls) {
        if (urls.length == 0) {
            measure("memory", new MemoryStorage());
        }
        for (String url : urls) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setMaximumPoolSize(2);
            try (HikariDataSource pool = new HikariDataSource(config)) {
                measure(url, JdbcStorage.owning(pool));
            }
        }
    }

    /** A hundred thousand voters that nobody has to store first. */
    private static final class Many implements ElectorateSource {
        private final Electorate all = new Electorate(
                IntStream.range(0, VOTERS).mapToObj(Many::member).collect(ImmutableList.toImmutableList()), false);

        private static ElectorateMember member(int number) {
            return new ElectorateMember(
                    new Elector(
                            key(number),
                            null,
                            ImmutableMap.of(
                                    Measure.HEADS,
                                    BigDecimal.ONE,
                                    Measure.AREA,
                                    BigDecimal.valueOf(5_000 + number % 9_000, 2))),
                    key(number),
                    null);
        }

        static String key(int number) {
            return "voter " + number;
        }

        @Override
        public String code() {
            return "many";
        }

        @Override
        public Electorate electorate(Reading reading, Question question) {
            return all;
        }

        @Override
        public boolean holds(Reading reading, Question question, Id<Person> person) {
            return false;
        }
    }

    private static void measure(String name, Storage storage) {
        Instant end = Instant.now(Clock.systemUTC()).plus(Duration.ofDays(1));
        Commonhall hall = Commonhall.builder()
                .storage(storage)
                .capability(Capability.of("many", Many.class)
                        .offers(ElectorateSource.class, parts -> new Many())
                        .make(parts -> new Many()))
                .build();
        Actor admin = hall.found(new FoundHall("Bench"));
        Id<Organization> body = hall.directory()
                .people()
                .registerOrganization(
                        admin,
                        RegisterOrganization.of(OrganizationDetails.of("owners_assembly", "Owners")
                                        .build())
                                .build())
                .id();
        Id<Ballot> ballot = hall.governance()
                .ballots()
                .prepare(
                        admin,
                        PrepareBallot.consultation(body, "Lifts", "cn-278-ordinary", "many", end)
                                .kind(BallotKind.NAMED)
                                .hidden(false)
                                .build())
                .id();
        long begin = System.nanoTime();
        hall.governance().ballots().open(admin, new OpenBallot(ballot));
        print(name, "opened, 100,000 voters frozen", begin);
        // Not measured: what comes first warms up the machine.
        cast(hall, admin, ballot, 0, 2 * SLICE);
        long first = cast(hall, admin, ballot, 2 * SLICE, 3 * SLICE);
        begin = System.nanoTime();
        cast(hall, admin, ballot, 3 * SLICE, VOTERS - SLICE);
        print(name, "votes between", begin);
        for (int i = 0; i < 3; i++) {
            begin = System.nanoTime();
            hall.governance().ballots().reads().sheet(Actor.visitor(), ballot);
            print(name, "live sheet", begin);
        }
        long last = cast(hall, admin, ballot, VOTERS - SLICE, VOTERS);
        System.out.printf(
                Locale.ROOT,
                "%s: a vote of the first thousand %.3f ms, of the last %.3f ms, ratio %.2f%n",
                name,
                first / 1e6 / SLICE,
                last / 1e6 / SLICE,
                (double) last / first);
        for (int i = 0; i < 3; i++) {
            begin = System.nanoTime();
            hall.governance().ballots().reads().result(Actor.visitor(), ballot);
            print(name, "tally of the open ballot", begin);
        }
        begin = System.nanoTime();
        hall.governance()
                .ballots()
                .step(admin, BallotStep.of(ballot, BallotAction.CLOSE).build());
        print(name, "closed and counted, register compared", begin);
        for (int i = 0; i < 3; i++) {
            begin = System.nanoTime();
            hall.governance()
                    .ballots()
                    .reads()
                    .result(Actor.visitor(), ballot)
                    .explanation()
                    .text(Locale.ENGLISH);
            print(name, "result from the store", begin);
        }
        storage.close();
    }

    private static long cast(Commonhall hall, Actor by, Id<Ballot> ballot, int from, int to) {
        long begin = System.nanoTime();
        for (int number = from; number < to; number++) {
            Choice choice = number % 3 == 0 ? Choice.NO : Choice.YES;
            hall.governance()
                    .ballots()
                    .enter(
                            by,
                            EnterPaper.of(ballot, BallotElector.id(ballot, Many.key(number)), choice)
                                    .build());
        }
        return System.nanoTime() - begin;
    }

    private static void print(String name, String what, long begin) {
        System.out.printf(Locale.ROOT, "%s: %s in %.0f ms%n", name, what, (System.nanoTime() - begin) / 1e6);
    }
}
