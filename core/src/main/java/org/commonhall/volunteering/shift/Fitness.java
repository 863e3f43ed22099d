package org.commonhall.volunteering.shift;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.credential.Qualification;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/** What somebody brings along for a role: how old and how qualified, to the end of a shift. Pure. */
final class Fitness {
    private Fitness() {}

    /** Says which qualification of a role lacks or lapses, of those that nothing has ended but their last day. */
    static Optional<Explanation> against(
            ProgrammeRole role, Collection<Qualification> known, Instant endsAt, Instant now, ZoneId zone) {
        // A shift that ends at midnight does not need the day that begins then.
        LocalDate last = LocalDate.ofInstant(endsAt.minusMillis(1), zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        return role.needs().stream()
                .filter(code -> !serves(known, code, last, role.graceDays()))
                .findFirst()
                .map(code -> serves(known, code, today, role.graceDays())
                        ? Explanation.of("shift.qualification.lapses", code, last)
                        : Explanation.of("shift.qualification.missing", code));
    }

    private static boolean serves(Collection<Qualification> known, String code, LocalDate day, long grace) {
        return known.stream().anyMatch(one -> one.code().equals(code) && serves(one, day, grace));
    }

    private static boolean serves(Qualification one, LocalDate day, long grace) {
        LocalDate end = one.endsOn();
        return one.live() != null
                && !day.isBefore(one.startsOn())
                && (end == null || day.isBefore(end.plusDays(grace)));
    }

    /** Says how old somebody is on a day, null if nobody knows. */
    static @Nullable Long age(Person person, LocalDate day) {
        return person.birthDate() == null ? null : ChronoUnit.YEARS.between(person.birthDate(), day);
    }
}
