package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonhall.Id;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatStatus;
import org.commonhall.governance.decision.Fraction;

/** Who missed too many of a year's meetings (缺席). Beijing property regulation (2024), article 46. Pure. */
final class Absences {
    private Absences() {}

    /**
     * Gives the seated members who missed at least a share of the meetings since they took their seat.
     *
     * @param seats the present seats
     * @param meetings the meetings that were held in the year
     * @param present the voters that attended each meeting at any time
     * @param share the share
     * @param zone the zone of dates
     * @return the seats, by number
     */
    static ImmutableList<Seat> tooMany(
            Collection<Seat> seats,
            Collection<Meeting> meetings,
            Map<Id<Meeting>, Set<String>> present,
            Fraction share,
            ZoneId zone) {
        return seats.stream()
                .filter(seat -> seat.status() == SeatStatus.SEATED)
                .filter(seat -> {
                    var since = Optional.ofNullable(seat.startsOn()).orElse(LocalDate.MAX);
                    var due = meetings.stream()
                            .filter(meeting -> !LocalDate.ofInstant(meeting.startsAt(), zone)
                                    .isBefore(since))
                            .toList();
                    String key = seat.id().value().toString();
                    long missed = due.stream()
                            .filter(meeting -> !present.getOrDefault(meeting.id(), Set.of())
                                    .contains(key))
                            .count();
                    return !due.isEmpty() && missed * share.denominator() >= due.size() * share.numerator();
                })
                .collect(ImmutableList.toImmutableList());
    }
}
