package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestShifts;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.commonhall.volunteering.shift.Shift;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Twenty volunteers in two processes want the last place of a shift on one PostgreSQL at once. */
class LastPlaceTest {
    private static final int EACH = 10;

    private final TestDatabase database = Databases.POSTGRESQL.create();
    private final TestShifts given = new TestShifts(TestHall.on(JdbcStorage.owning(database.dataSource())));

    @AfterEach
    void drop() {
        database.close();
    }

    /** One gets it, and everybody else is told that it is taken. */
    @Test
    void oneGetsItAndTheOthersAreToldThatItIsTaken() throws Exception {
        Id<Programme> meals = given.running("meals", ProgrammeTerms.standard());
        Id<ProgrammeRole> carrier = given.role(meals, "carrier");
        Id<Shift> shift = given.shift(meals, carrier, "2026-03-12T19:00", 60, 1);
        List<String> said = Processes.together(process(shift, carrier, "one"), process(shift, carrier, "two"));
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("place"), Stream.generate(() -> "capacity.full"))
                                .limit(2 * EACH)
                                .toList());
        assertThat(given.shifts.reads().rota(given.organiser, shift)).hasSize(1);
        assertThat(given.hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    private Process process(Id<Shift> shift, Id<ProgrammeRole> role, String name) throws Exception {
        ImmutableList.Builder<String> arguments = ImmutableList.builder();
        arguments.addAll(Processes.address(database));
        arguments.add(given.clock.instant().toString(), shift.toString(), role.toString());
        IntStream.range(0, EACH)
                .mapToObj(number -> given.volunteer(name + " " + number))
                .forEach(person -> arguments.add(String.valueOf(person.person())));
        return Processes.start(LastPlaceProcess.class, arguments.build());
    }
}
