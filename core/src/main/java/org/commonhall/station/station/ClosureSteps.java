package org.commonhall.station.station;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;

/** Closure notices. */
final class ClosureSteps {
    private static final Duration LONGEST = Duration.ofDays(731);

    private final Corridor corridor;

    ClosureSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<ClosureNotice> give(Call by, GiveClosureNotice command) {
        return corridor.run(by, command, "station.closed", ClosureNotice.TYPE, change -> {
            change.requireAny(false, scopes(change, command.place()));
            if (!command.startsAt().isBefore(command.endsAt())) {
                throw refused(
                        change, command.place(), "station.closure.reversed", command.startsAt(), command.endsAt());
            }
            if (!command.endsAt().isAfter(change.now())) {
                throw refused(change, command.place(), "station.closure.past", command.endsAt());
            }
            if (Duration.between(command.startsAt(), command.endsAt()).compareTo(LONGEST) > 0) {
                throw new RuleViolation("station.closure.long", LONGEST.toDays());
            }
            return change.insert(
                    ClosureNotice.TYPE,
                    ClosureNoticeBuilder.builder()
                            .id(change.newId())
                            .station(PlaceSteps.stationOf(change, command.place()))
                            .place(command.place())
                            .startsAt(command.startsAt())
                            .endsAt(command.endsAt())
                            .reason(command.reason())
                            .author(by.actor().person())
                            .givenAt(change.now())
                            .build());
        });
    }

    /** A refusal with moments, told in the wall time of the station. */
    private static RuleViolation refused(Change change, UUID place, String code, Object... moments) {
        change.get(Station.TYPE, PlaceSteps.stationOf(change, place));
        return new RuleViolation(code, moments);
    }

    Receipt<ClosureNotice> withdraw(Call by, WithdrawClosure command) {
        return corridor.run(by, command, "station.closure.withdrawn", ClosureNotice.TYPE, change -> {
            ClosureNotice notice = change.lockSubject(ClosureNotice.TYPE, command.notice());
            change.requireAny(false, scopes(change, notice.place()));
            if (notice.withdrawnAt() != null) {
                throw refused(change, notice.place(), "station.closure.withdrawn", notice.withdrawnAt());
            }
            return change.update(ClosureNotice.TYPE, notice.withdrawn(change.now()));
        });
    }

    // The organization that serves at a desk may close it, and nothing else.
    private static UUID[] scopes(Reading reading, UUID place) {
        return reading.find(Desk.TYPE, new Id<Desk>(place)).map(Desk::scopes).orElseGet(() ->
                new UUID[] {PlaceSteps.stationOf(reading, place).value()});
    }

    /** The notices of a station that hold from a moment on: one statement. */
    static ImmutableList<ClosureNotice> from(Reading reading, Id<Station> station, Instant now) {
        return reading
                .select(Query.of(ClosureNotice.TYPE)
                        .where(ClosureNotice.STATION.is(station))
                        .where(ClosureNotice.ENDS_AT.atLeast(now.plusNanos(1_000))))
                .stream()
                .filter(notice -> notice.withdrawnAt() == null)
                .collect(ImmutableList.toImmutableList());
    }

    /** The notices of every station that hold from a moment on: one statement. */
    static ImmutableList<ClosureNotice> all(Reading reading, Instant now) {
        return reading
                .select(Query.of(ClosureNotice.TYPE).where(ClosureNotice.ENDS_AT.atLeast(now.plusNanos(1_000))))
                .stream()
                .filter(notice -> notice.withdrawnAt() == null)
                .collect(ImmutableList.toImmutableList());
    }
}
