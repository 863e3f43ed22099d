package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.scenario.Together;
import org.commonhall.volunteering.shift.Shift;
import org.commonhall.volunteering.shift.SignUpForShift;
import org.commonhall.volunteering.volunteer.ProgrammeRole;

/**
 * Volunteers of one process who all want the last place. It says {@code ready} and waits for a byte; then it says a line for
 * each of them: {@code place}, or why not.
 */
final class LastPlaceProcess {
    private LastPlaceProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (HikariDataSource pool = Processes.pool(arguments)) {
            Commonhall hall = Processes.hall(pool, Instant.parse(arguments[Processes.ADDRESS]));
            Id<Shift> shift = Id.valueOf(arguments[Processes.ADDRESS + 1]);
            Id<ProgrammeRole> role = Id.valueOf(arguments[Processes.ADDRESS + 2]);
            List<Actor> people = Arrays.stream(arguments)
                    .skip(Processes.ADDRESS + 3)
                    .map(person -> Actor.person(Id.valueOf(person)))
                    .collect(ImmutableList.toImmutableList());
            hall.volunteering().shifts().reads().shift(Actor.visitor(), shift);
            System.out.println("ready");
            System.in.read();
            Together.results(people.size(), number -> () -> outcome(hall, people.get(number), shift, role))
                    .forEach(System.out::println);
        }
    }

    private static String outcome(Commonhall hall, Actor person, Id<Shift> shift, Id<ProgrammeRole> role) {
        try {
            Together.repeated(() -> hall.volunteering()
                    .shifts()
                    .signUp(person, SignUpForShift.of(shift, role).build()));
            return "place";
        } catch (RuleViolation full) {
            return full.code();
        }
    }
}
