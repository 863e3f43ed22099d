package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.Call;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.AddAlternate;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.EndReason;
import org.commonhall.governance.committee.EndSeat;
import org.commonhall.governance.committee.SeatStatus;
import org.commonhall.governance.committee.SeatView;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestHall;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.FaultySource;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A fault at every JDBC call while a seat ends and an alternate moves up: all of it or nothing, and no false success. */
class CommitteeFaultTest {
    private static final List<Supplier<Throwable>> KINDS =
            List.of(() -> new SQLException("link", "08006"), () -> new SQLException("conflict", "40001"));

    private final TestDatabase database = Databases.H2.create();
    private final FaultySource faulty = new FaultySource(database.dataSource());

    private final TestCommittee given = new TestCommittee(TestHall.on(JdbcStorage.owning(database.dataSource())));

    @Test
    void anAlternateMovesUpOrNothingHappens() {
        Committee committee = given.seated("tower-rules", 3, 2);
        Commonhall unsure = given.hall(JdbcStorage.owning(faulty.dataSource()));
        faulty.arm(null);
        alternate(committee);
        end(unsure, committee);
        int calls = faulty.calls();
        assertThat(calls).isGreaterThan(20);
        int moved = 1;
        for (Supplier<Throwable> kind : KINDS) {
            for (int at = 1; at <= calls; at++) {
                Id<Person> next = alternate(committee);
                SeatView before = first(committee);
                faulty.arm(new FaultySource.Fault(at, false, false, kind));
                boolean told = end(unsure, committee);
                faulty.arm(null);
                SeatView after = first(committee);
                boolean done = !after.id().equals(before.id());
                if (done) {
                    moved++;
                    assertThat(after.person()).as("call %d", at).isEqualTo(next);
                    assertThat(after.status()).isEqualTo(SeatStatus.SEATED);
                } else {
                    assertThat(after).as("call %d", at).isEqualTo(before);
                    // Whoever waits is seated by a later round; here the list must stay short.
                    assertThat(end(given.hall, committee)).isTrue();
                    moved++;
                }
                assertThat(told && !done).as("call %d: false success", at).isFalse();
                assertThat(given.current(committee).filled()).as("call %d", at).isEqualTo(5);
                assertThat(faulty.out()).as("call %d leaks", at).isZero();
            }
        }
        assertThat(given.events(committee.id().value()).stream().filter("alternate_seated"::equals))
                .hasSize(moved);
        assertThat(given.hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    /** Whether it was said to be done. */
    private boolean end(Commonhall where, Committee committee) {
        Call call = given.secretary.once(UUID.randomUUID());
        EndSeat command = EndSeat.of(committee.id(), first(committee).id(), EndReason.RESIGNED)
                .build();
        try {
            where.governance().committees().end(call, command);
            return true;
        } catch (CommonhallException failed) {
            return false;
        }
    }

    private SeatView first(Committee committee) {
        return given.seats(committee.id()).get(0);
    }

    private Id<Person> alternate(Committee committee) {
        Id<Person> person = given.person("Alternate");
        given.committees.addAlternate(
                given.secretary,
                AddAlternate.of(committee.id(), "owners", person).build());
        return person;
    }
}
