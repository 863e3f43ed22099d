package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestPairings;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.volunteering.pairing.ElderProfile;
import org.commonhall.volunteering.pairing.Medium;
import org.commonhall.volunteering.pairing.Pairing;
import org.commonhall.volunteering.pairing.PairingReads;
import org.commonhall.volunteering.pairing.RecordContact;
import org.junit.jupiter.api.Test;

/** How many statements the use cases of pairings cost. */
class PairingStatementsTest {
    private final StatementCount statements = new StatementCount();
    private final TestPairings given = new TestPairings(TestHall.on(statements.emptyStore()));

    @Test
    void readsCostTheSameForAnyNumber() {
        PairingReads reads = given.pairings.reads();
        Id<ElderProfile> wishes = given.wishes(given.lonely("Waiting"));
        for (int i = 0; i < 3; i++) {
            Actor companion = given.companion("Companion " + i, 3);
            Id<Pairing> pair = given.tried("Elder " + i, companion);
            costs(
                    8,
                    "grants, profile, companions, volunteers, qualifications, pairings, people, that they were shown",
                    by -> reads.candidates(by, wishes));
            costs(
                    8,
                    "grants, profiles, companion, volunteer, qualifications, pairings, people, that they were shown",
                    by -> reads.elders(by, given.visits, person(companion)));
            costs(4, "grants, pairings, people, that they were shown", by -> reads.pairing(by, pair));
            given.attempt(companion, pair, "2026-03-02T10:00");
            costs(4, "grants, pairing, contacts, that they were shown", by -> reads.history(by, pair));
            statements.costs(4, "pairings, people, wishes, that they were shown", () -> reads.myPairs(companion));
        }
        given.settle(Duration.ofDays(9));
        assertThat(reads.overdue(given.proposer, given.visits)).hasSize(3);
        costs(4, "grants, pairings, people, that they were shown", by -> reads.overdue(by, given.visits));
    }

    @Test
    void aContactCostsTheSame() {
        Actor companion = given.companion("Companion", 3);
        Id<Pairing> pair = given.tried("Elder", companion);
        for (int i = 0; i < 3; i++) {
            given.clock.advance(Duration.ofDays(1));
            Instant at = given.clock.instant().minus(Duration.ofHours(1));
            statements.costs(
                    12,
                    "pairing, grants, both, programme, register, record, link, contact, those since, pairing, journal",
                    () -> given.pairings.contact(
                            companion,
                            RecordContact.made(pair, at, 40, Medium.HOME).build()));
        }
    }

    private void costs(int count, String what, Consumer<Actor> call) {
        statements.costs(count, what, () -> call.accept(given.proposer));
    }
}
