package org.commonhall.station.visit;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Audience;
import org.commonhall.station.station.Occupancy;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Query;

/** Counts people. The row of the place is locked first, then that of the hour is made or raised. */
final class VisitSteps {
    private final Corridor corridor;

    VisitSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<Occupancy> move(Call by, RecordMovement command) {
        return corridor.run(by, command, "visit.counted", Occupancy.TYPE, change -> {
            Occupancy seen = row(change, command.place());
            change.authorise(false, seen.station().value());
            return moved(change, seen, command.audience(), command.in(), command.out());
        });
    }

    Receipt<Occupancy> count(Call by, CountHeads command) {
        return corridor.run(by, command, "visit.heads", Occupancy.TYPE, change -> {
            Occupancy seen = row(change, command.place());
            change.authorise(false, seen.station().value());
            Occupancy held = change.lock(Occupancy.TYPE, seen.id());
            return change.update(Occupancy.TYPE, held.counted(command.heads(), change.now()));
        });
    }

    Receipt<Visit> checkIn(Call by, BeginVisit command) {
        return corridor.run(by, command, "visit.begun", Visit.TYPE, change -> {
            change.authorise(
                    by.actor().is(command.person().value()), command.station().value());
            change.requireActing(command.person().value());
            Occupancy seen = row(change, command.station().value());
            moved(change, seen, command.audience(), 1, 0);
            boolean inside = change
                    .select(Query.of(Visit.TYPE)
                            .where(Visit.PERSON.is(command.person()))
                            .where(Visit.STATION.is(command.station()))
                            .where(Visit.LEFT_AT.absent()))
                    .stream()
                    .findAny()
                    .isPresent();
            if (inside) {
                throw new RuleViolation("visit.twice");
            }
            return change.insert(
                    Visit.TYPE,
                    new Visit(
                            change.newId(),
                            0,
                            command.station(),
                            command.person(),
                            command.audience().code(),
                            change.now(),
                            null));
        });
    }

    Receipt<Visit> checkOut(Call by, EndVisit command) {
        return corridor.run(by, command, "visit.ended", Visit.TYPE, change -> {
            Visit seen = change.get(Visit.TYPE, command.visit());
            change.authorise(
                    by.actor().is(seen.person().value()), seen.station().value());
            moved(change, row(change, seen.station().value()), new Audience(seen.audience()), 0, 1);
            Visit visit = change.lockSubject(Visit.TYPE, command.visit());
            if (visit.leftAt() != null) {
                change.get(Station.TYPE, visit.station());
            }
            return change.update(Visit.TYPE, visit.left(change.now()));
        });
    }

    private static Occupancy moved(Change change, Occupancy seen, Audience audience, long in, long out) {
        Occupancy held = change.lock(Occupancy.TYPE, seen.id());
        Station station = change.get(Station.TYPE, held.station());
        Occupancy next = change.update(Occupancy.TYPE, held.moved(in, out, change.now()));
        if (next.surplus() > held.surplus()) {
            change.because(Explanation.of("visit.surplus", next.surplus() - held.surplus()));
        }
        ZonedDateTime clock = change.now().atZone(ZoneId.of(station.timeZone()));
        VisitTally tally = change
                .select(Query.of(VisitTally.TYPE)
                        .where(VisitTally.PLACE.is(held.place()))
                        .where(VisitTally.DAY.is(clock.toLocalDate()))
                        .where(VisitTally.CLOCK_HOUR.is((long) clock.getHour()))
                        .where(VisitTally.AUDIENCE.is(audience.code())))
                .stream()
                .findAny()
                .orElse(null);
        if (tally == null) {
            change.insert(
                    VisitTally.TYPE,
                    new VisitTally(
                            change.newId(),
                            0,
                            held.place(),
                            clock.toLocalDate(),
                            clock.getHour(),
                            audience.code(),
                            in,
                            out,
                            next.present()));
        } else {
            change.update(VisitTally.TYPE, tally.with(in, out, next.present()));
        }
        return next;
    }

    static Occupancy row(Reading reading, UUID place) {
        return reading.select(Query.of(Occupancy.TYPE).where(Occupancy.PLACE.is(place))).stream()
                .findAny()
                .orElseThrow(() -> new NotFound("record.missing", Occupancy.TYPE));
    }
}
