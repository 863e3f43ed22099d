package org.commonhall.learning.course;

import java.time.LocalDate;
import java.util.List;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.credential.Qualification;
import org.commonhall.credential.Qualifications;
import org.commonhall.directory.directory.Person;

/** What a run asks of somebody, compared with what the person is qualified for. */
public final class Prerequisites {
    private Prerequisites() {}

    /**
     * Reads what somebody lacks: one statement, none where the run asks for nothing.
     *
     * @param reading the transaction
     * @param run which run
     * @param person who
     * @return what is missing on the day of the first session
     */
    public static PrerequisiteRule.Answer of(Reading reading, CourseRun run, Id<Person> person) {
        return of(
                run,
                run.prerequisites() == null ? List.of() : Qualifications.live(reading, person),
                LocalDate.ofInstant(reading.now(), run.zone()));
    }

    /** Compares a run with qualifications that were read already. */
    static PrerequisiteRule.Answer of(CourseRun run, List<Qualification> held, LocalDate today) {
        LocalDate first = run.startsAt() == null ? today : LocalDate.ofInstant(run.startsAt(), run.zone());
        return PrerequisiteRule.parse(run.prerequisites())
                .ask(
                        held.stream()
                                .map(one -> new PrerequisiteRule.Held(one.code(), one.startsOn(), one.endsOn()))
                                .toList(),
                        today,
                        first.isBefore(today) ? today : first);
    }
}
