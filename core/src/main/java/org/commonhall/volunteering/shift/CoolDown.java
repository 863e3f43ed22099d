package org.commonhall.volunteering.shift;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonhall.volunteering.volunteer.Programme;

/** Who has to wait after no-shows, and how long (爽约冷却). Pure. */
final class CoolDown {
    private CoolDown() {}

    /** Gives the first day on which somebody can sign up again, empty for somebody who can already. */
    static Optional<LocalDate> until(Programme programme, Collection<SignUp> all, LocalDate today) {
        if (programme.noShowLimit() == 0) {
            return Optional.empty();
        }
        LocalDate since = today.minusDays(programme.noShowDays());
        List<LocalDate> missed = all.stream()
                .filter(one -> one.programme().equals(programme.id()) && counts(one))
                .map(one -> LocalDate.ofInstant(one.startsAt(), programme.zoneId()))
                .filter(day -> !day.isBefore(since))
                .sorted()
                .toList();
        if (missed.size() < programme.noShowLimit()) {
            return Optional.empty();
        }
        LocalDate until = missed.get(missed.size() - 1).plusDays(programme.coolDown());
        return today.isBefore(until) ? Optional.of(until) : Optional.empty();
    }

    /** An open appeal does not count. */
    private static boolean counts(SignUp one) {
        return one.status() == SignUpStatus.NO_SHOW && (one.appealedAt() == null || one.excused() != null);
    }
}
