package org.commonhall.volunteering.shift;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.commonhall.Explanation;
import org.commonhall.credential.Qualification;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/** What somebody brings along for a role: how old and how qualified, to the end of a shift. Pure. */
record Fitness(@Nullable Explanation against, @Nullable LocalDate until) {

    /** Looks at the qualifications that nothing has ended but their last day. */
    static Fitness of(ProgrammeRole role, Collection<Qualification> known, Instant endsAt, Instant now, ZoneId zone) {
        // A shift that ends at midnight does not need the day that begins then.
        LocalDate last = LocalDate.ofInstant(endsAt.minusMillis(1), zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate until = null;
        for (String code : role.needs()) {
            List<Qualification> of =
                    known.stream().filter(one -> one.code().equals(code)).toList();
            if (of.stream().noneMatch(one -> serves(one, last, role.graceDays()))) {
                boolean holds = of.stream().anyMatch(one -> serves(one, today, role.graceDays()));
                return new Fitness(
                        holds
                                ? Explanation.of("shift.qualification.lapses", code, last)
                                : Explanation.of("shift.qualification.missing", code),
                        null);
            }
            LocalDate end = end(of);
            until = until == null || (end != null && end.isBefore(until)) ? end : until;
        }
        return new Fitness(null, until);
    }

    private static boolean serves(Qualification one, LocalDate day, long grace) {
        LocalDate end = one.endsOn();
        return one.live() != null
                && !day.isBefore(one.startsOn())
                && (end == null || day.isBefore(end.plusDays(grace)));
    }

    /** The latest end, null where one has none. */
    private static @Nullable LocalDate end(List<Qualification> of) {
        return of.stream().anyMatch(one -> one.endsOn() == null)
                ? null
                : of.stream()
                        .map(Qualification::endsOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Says how old somebody is on a day, null if nobody knows. */
    static @Nullable Long age(Person person, LocalDate day) {
        return person.birthDate() == null ? null : ChronoUnit.YEARS.between(person.birthDate(), day);
    }
}
