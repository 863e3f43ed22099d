package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.corridor.Scopes;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Twenty people in two processes want the last seat of a run on one PostgreSQL at once. */
class LastSeatTest {
    private static final int EACH = 10;

    private final TestDatabase database = Databases.POSTGRESQL.create();
    private final TestCourses given = new TestCourses(TestHall.on(JdbcStorage.owning(database.dataSource())));

    @AfterEach
    void drop() {
        database.close();
    }

    /** One gets it; everybody else is told why not, and has a place in line of their own. */
    @Test
    void oneGetsItAndTheOthersStandInLine() throws Exception {
        Id<CourseRun> run = given.published(given.run("hot").seats(1L), "2026-03-12T19:00");
        List<String> said = Processes.together(process(run, "one"), process(run, "two"));
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("seat"),
                                IntStream.range(1, 2 * EACH).mapToObj(place -> "capacity.full " + place))
                        .toList());
        assertThat(given.enrolments.reads().roster(given.organiser, run)).hasSize(1);
        assertThat(given.hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    private Process process(Id<CourseRun> run, String name) throws Exception {
        ImmutableList.Builder<String> arguments = ImmutableList.builder();
        arguments.addAll(Processes.address(database));
        arguments.add(given.clock.instant().toString(), run.toString());
        IntStream.range(0, EACH)
                .mapToObj(number -> given.somebody(name + " " + number, null, Scopes.DISTRICT))
                .forEach(person -> arguments.add(String.valueOf(person.person())));
        return Processes.start(LastSeatProcess.class, arguments.build());
    }
}
