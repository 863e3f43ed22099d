package org.commonhall.storage.jdbc;

import com.google.common.base.Splitter;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.Claim;
import org.commonhall.capacity.ClaimOrder;
import org.commonhall.capacity.Quota;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.CastSecretVote;
import org.commonhall.governance.decision.Choice;
import org.commonhall.scenario.TestStation.UseRoom;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.desk.TakeTicket;

/** What one of two processes does: says on a line each what it got. */
final class SecondProcess {
    private static final int THREADS = 32;
    private static final int HOURS = 4;
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    private SecondProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (HikariDataSource pool = Processes.pool(arguments)) {
            run(Processes.hall(pool, MONDAY), arguments);
        }
    }

    private static void run(Commonhall hall, String[] arguments) throws Exception {
        Actor admin = Actor.person(Id.valueOf(arguments[3]));
        Id<Ballot> ballot = Id.valueOf(arguments[4]);
        QuotaRef room = new QuotaRef(Id.valueOf(arguments[5]), Id.valueOf(arguments[6]));
        QuotaRef seats = QuotaRef.root(Id.<Quota>valueOf(arguments[7]));
        Id<DeskLine> line = Id.valueOf(arguments[8]);
        List<Callable<String>> work = new ArrayList<>();
        for (String voter : Splitter.on(',').split(arguments[10])) {
            work.add(() -> {
                hall.governance()
                        .ballots()
                        .castSecretly(
                                Actor.person(Id.valueOf(voter)),
                                CastSecretVote.of(ballot, Choice.YES).build());
                return "vote";
            });
            work.add(() ->
                    claim(hall, admin, ClaimOrder.of(UUID.randomUUID(), seats).build(), "seat"));
            int hour = work.size() % HOURS;
            Instant from = MONDAY.plus(Duration.ofHours(hour));
            work.add(() -> claim(
                    hall,
                    admin,
                    ClaimOrder.of(UUID.randomUUID(), room)
                            .span(Span.of(from, from.plus(Duration.ofHours(1))))
                            .build(),
                    "room " + hour));
        }
        for (int i = 0; i < Integer.parseInt(arguments[9]); i++) {
            work.add(() -> "ticket "
                    + hall.station()
                            .desks()
                            .take(Actor.visitor(), TakeTicket.of(line).build())
                            .number());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> done = new ArrayList<>();
            work.forEach(one -> done.add(threads.submit(() -> patient(one))));
            for (Future<String> one : done) {
                String got = one.get();
                if (!got.isEmpty()) {
                    System.out.println(got);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String claim(Commonhall hall, Actor by, ClaimOrder order, String got) {
        hall.corridor().run(by, new UseRoom("room"), "scenario.room", Claim.TYPE, change -> {
            change.authorise(false);
            return CapacityKernel.KERNEL.claim(change, order).get(0);
        });
        return got;
    }

    /** What was got, the empty text for a refusal; a store that is too busy is asked again. */
    private static String patient(Callable<String> one) throws Exception {
        for (int attempt = 0; ; attempt++) {
            try {
                return one.call();
            } catch (Conflict busy) {
                if (attempt == 50) {
                    throw busy;
                }
            } catch (CommonhallException refused) {
                if (!refused.code().equals("ballot.vote.twice")
                        && !refused.code().equals("capacity.full")) {
                    throw refused;
                }
                return "";
            }
        }
    }
}
