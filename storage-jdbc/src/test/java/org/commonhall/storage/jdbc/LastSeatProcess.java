package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.learning.enrolment.Enrolments;
import org.commonhall.learning.enrolment.WaitForSeat;
import org.commonhall.scenario.Together;

/**
 * People of one process who all want the last seat. It says {@code ready} and waits for a byte; then it says a line for each
 * of them: {@code seat}, or why not and the place in line.
 */
final class LastSeatProcess {
    private LastSeatProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (HikariDataSource pool = Processes.pool(arguments)) {
            Commonhall hall = Processes.hall(pool, Instant.parse(arguments[Processes.ADDRESS]));
            Id<CourseRun> run = Id.valueOf(arguments[Processes.ADDRESS + 1]);
            List<Actor> people = Arrays.stream(arguments)
                    .skip(Processes.ADDRESS + 2)
                    .map(person -> Actor.person(Id.valueOf(person)))
                    .collect(ImmutableList.toImmutableList());
            hall.learning().courses().reads().run(Actor.visitor(), run);
            System.out.println("ready");
            System.in.read();
            Together.results(
                            people.size(),
                            number -> () -> outcome(hall.learning().enrolments(), people.get(number), run))
                    .forEach(System.out::println);
        }
    }

    private static String outcome(Enrolments enrolments, Actor person, Id<CourseRun> run) {
        try {
            Together.repeated(() -> enrolments.enrol(person, Enrol.of(run).build()));
            return "seat";
        } catch (RuleViolation full) {
            Receipt<WaitlistEntry> waits = Together.repeated(
                    () -> enrolments.join(person, WaitForSeat.of(run).build()));
            return full.code() + " "
                    + Objects.requireNonNull(waits.why()).arguments().get(0);
        }
    }
}
