package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.hours.OpeningState;
import org.commonhall.corridor.Reading;
import org.commonhall.station.station.ClosureNotice;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.PlaceState;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationHours;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** When a line gives out numbers: while its desk is open, or nobody knows. */
final class LineHours {
    private final StationHours hours;

    LineHours(StationHours hours) {
        this.hours = hours;
    }

    /** Refuses at a closed desk, naming the next opening: three statements. Gives when it closes, null if nobody knows. */
    @Nullable Instant requireOpen(Reading reading, DeskLine line) {
        Judged judged = judge(reading, line);
        if (judged.reason != null) {
            throw new RuleViolation(judged.reason);
        }
        return judged.closes;
    }

    /** Why no number is given out, with the next opening; empty where one is: three statements. */
    Optional<Explanation> against(Reading reading, DeskLine line) {
        return Optional.ofNullable(judge(reading, line).reason);
    }

    private record Judged(
            @Nullable Explanation reason, @Nullable Instant closes) {}

    private Judged judge(Reading reading, DeskLine line) {
        Instant now = reading.now();
        Desk desk = reading.get(Desk.TYPE, line.desk());
        Station station = reading.get(Station.TYPE, line.station());
        if (desk.endedAt() != null || station.endedAt() != null) {
            return new Judged(Explanation.of("desk.line.ended"), null);
        }
        PlaceState state = hours.of(station, desk, closures(reading, line, now), now);
        if (state.state() != OpeningState.CLOSED) {
            return new Judged(null, state.state() == OpeningState.OPEN ? state.until() : null);
        } else if (state.until() == null) {
            return new Judged(Explanation.of("desk.line.closed.long"), null);
        }
        ZonedDateTime opens = state.until().atZone(line.zoneId()).truncatedTo(ChronoUnit.MINUTES);
        return new Judged(Explanation.of("desk.line.closed", opens.toLocalDate(), opens.toLocalTime()), null);
    }

    /** The notices that close the desk or its station at a moment or later: one statement. */
    static ImmutableList<ClosureNotice> closures(Reading reading, DeskLine line, Instant from) {
        return reading
                .select(Query.of(ClosureNotice.TYPE)
                        .where(ClosureNotice.STATION.is(line.station()))
                        .where(ClosureNotice.ENDS_AT.atLeast(from)))
                .stream()
                .filter(notice -> notice.withdrawnAt() == null)
                .filter(notice -> notice.place().equals(line.desk().value())
                        || notice.place().equals(line.station().value()))
                .collect(ImmutableList.toImmutableList());
    }
}
