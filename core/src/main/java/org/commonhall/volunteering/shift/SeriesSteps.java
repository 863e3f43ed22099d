package org.commonhall.volunteering.shift;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Period;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeStatus;
import org.commonhall.volunteering.volunteer.Volunteer;

/** Plans series of shifts, makes their shifts, and signs up who has committed. Every change holds the series first. */
final class SeriesSteps {
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Corridor corridor;

    SeriesSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<ShiftSeries> plan(Call by, PlanSeries command) {
        return corridor.run(by, command, ShiftEvent.SERIES_PLANNED.code(), ShiftSeries.TYPE, change -> {
            Programme programme = change.get(Programme.TYPE, command.programme());
            change.authorise(false, programme.scope());
            programme.require(ProgrammeStatus.DRAFT, ProgrammeStatus.RUNNING, ProgrammeStatus.PAUSED);
            ShiftSteps.span(programme, command.from(), command.minutes());
            ShiftSeries series = ShiftSeriesBuilder.builder()
                    .id(change.newId())
                    .programme(programme.id())
                    .rule(command.rule())
                    .startsFrom(MINUTE.format(command.from()))
                    .minutes(command.minutes())
                    .place(command.place())
                    .weeksAhead(command.weeksAhead())
                    .build();
            if (series.dates(programme.zoneId()).isEmpty()) {
                throw new RuleViolation("shift.series.none");
            }
            ShiftSteps.roles(change, programme.id(), command.roles());
            ShiftSeries made = change.insert(ShiftSeries.TYPE, series);
            List<SeriesPlaces> places = change.insertAll(
                    SeriesPlaces.TYPE,
                    command.roles().stream()
                            .map(one -> new SeriesPlaces(change.newId(), 0, made.id(), one.role(), one.count()))
                            .toList());
            return generated(change, made, programme, places);
        });
    }

    /** Makes the shifts of the weeks ahead that are not there yet; a cancelled date is not made again. */
    private static ShiftSeries generated(
            Change change, ShiftSeries series, Programme programme, List<SeriesPlaces> places) {
        Instant from = change.now().plus(SOON);
        Instant until = change.now().plus(Duration.ofDays(7 * series.weeksAhead()));
        Set<String> known = change.select(Query.of(Shift.TYPE).where(Shift.SERIES.is(series.id()))).stream()
                .map(Shift::seriesDate)
                .collect(Collectors.toSet());
        List<Commitment> commitments = change
                .select(Query.of(Commitment.TYPE)
                        .where(Commitment.SERIES.is(series.id()))
                        .where(Commitment.LIVE.is(true)))
                .stream()
                .sorted(Comparator.comparing(Commitment::id))
                .toList();
        List<Places> asked =
                places.stream().map(one -> new Places(one.role(), one.places())).toList();
        Instant next = null;
        for (ZonedDateTime date : series.dates(programme.zoneId())) {
            Instant start = date.toInstant();
            String wall = MINUTE.format(date);
            if (start.isAfter(until)) {
                next = start.minus(Duration.ofDays(7 * series.weeksAhead()));
                break;
            }
            if (start.isAfter(from) && !known.contains(wall)) {
                Shift shift = ShiftSteps.opened(
                        change,
                        ShiftBuilder.builder()
                                .id(change.newId())
                                .programme(programme.id())
                                .series(series.id())
                                .seriesDate(wall)
                                .place(series.place())
                                .startsAt(start)
                                .endsAt(start.plus(Duration.ofMinutes(series.minutes())))
                                .status(ShiftStatus.OPEN)
                                .build(),
                        asked);
                enter(change, programme, shift, commitments, date.toLocalDate());
            }
        }
        return change.update(ShiftSeries.TYPE, series.due(next));
    }

    private static void enter(
            Change change, Programme programme, Shift shift, List<Commitment> commitments, LocalDate day) {
        List<Commitment> holding =
                commitments.stream().filter(one -> one.holds(day)).toList();
        if (!holding.isEmpty()) {
            SignUpSteps.commit(change, programme, shift, holding);
        }
    }

    Receipt<ShiftSeries> end(Call by, EndSeries command) {
        return corridor.run(by, command, ShiftEvent.SERIES_ENDED.code(), ShiftSeries.TYPE, change -> {
            ShiftSeries series = change.lockSubject(ShiftSeries.TYPE, command.series());
            change.authorise(false, series.programme().value());
            ShiftSeries ended = change.update(ShiftSeries.TYPE, series.ended(change.now()));
            // Held, so that nobody signs up for one that is about to be cancelled.
            List<Shift> ahead = change
                    .select(Query.of(Shift.TYPE)
                            .where(Shift.SERIES.is(series.id()))
                            .where(Shift.STARTS_AT.atLeast(change.now())))
                    .stream()
                    .map(Shift::id)
                    .sorted()
                    .map(id -> change.lock(Shift.TYPE, id))
                    .filter(one ->
                            one.status() == ShiftStatus.OPEN && one.startsAt().isAfter(change.now()))
                    .toList();
            Set<Id<Shift>> taken = SignUps.open(change, ahead);
            List<Shift> empty = ahead.stream()
                    .filter(one -> !taken.contains(one.id()))
                    .map(one -> one.as(ShiftStatus.CANCELLED, "shift.series.over", change.now()))
                    .toList();
            if (!empty.isEmpty()) {
                change.updateAll(Shift.TYPE, empty);
            }
            return ended;
        });
    }

    Receipt<Commitment> commit(Call by, Commit command) {
        try {
            return corridor.run(by, command, ShiftEvent.COMMITTED.code(), Commitment.TYPE, change -> {
                ShiftSeries series = change.lock(ShiftSeries.TYPE, command.series());
                Programme programme = change.get(Programme.TYPE, series.programme());
                Person person = Person.meant(change, command.person(), programme.scope(), command.permission());
                if (Volunteer.of(change, person.id()).isEmpty()) {
                    throw new RuleViolation("shift.unregistered");
                }
                if (series.endedAt() != null) {
                    throw new RuleViolation("shift.series.ended", series.endedAt());
                }
                ProgrammeRole role = change.get(ProgrammeRole.TYPE, command.role());
                if (!role.programme().equals(programme.id())) {
                    throw new NotFound("record.missing", ProgrammeRole.TYPE);
                }
                LocalDate today = LocalDate.ofInstant(change.now(), programme.zoneId());
                LocalDate from = command.startsOn() == null ? today : command.startsOn();
                Period.requireOrder(from, command.endsOn());
                return change.insert(
                        Commitment.TYPE,
                        CommitmentBuilder.builder()
                                .id(change.newId())
                                .series(series.id())
                                .programme(programme.id())
                                .role(role.id())
                                .person(person.id())
                                .startsOn(from)
                                .endsOn(command.endsOn())
                                .live(true)
                                .build());
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, Commitment.TYPE, "person")
                    ? new Conflict("shift.commitment.twice", taken)
                    : taken;
        }
    }

    Receipt<Commitment> pause(Call by, PauseCommitment command) {
        return corridor.run(by, command, ShiftEvent.COMMITMENT_PAUSED.code(), Commitment.TYPE, change -> {
            Commitment known = held(change, command.commitment());
            return change.update(Commitment.TYPE, known.paused(command.from(), command.until()));
        });
    }

    Receipt<Commitment> end(Call by, EndCommitment command) {
        return corridor.run(by, command, ShiftEvent.COMMITMENT_ENDED.code(), Commitment.TYPE, change -> {
            Commitment known = held(change, command.commitment());
            Programme programme = change.get(Programme.TYPE, known.programme());
            return change.update(Commitment.TYPE, known.ended(LocalDate.ofInstant(change.now(), programme.zoneId())));
        });
    }

    private static Commitment held(Change change, Id<Commitment> id) {
        Commitment known = change.lockSubject(Commitment.TYPE, id);
        change.authorise(
                change.by().is(known.person().value()), known.programme().value());
        return known;
    }

    boolean settle(Due due) {
        SettleSeries command = new SettleSeries(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, ShiftEvent.SERIES_CONTINUED.code(), ShiftSeries.TYPE, change -> {
            ShiftSeries series = change.lock(ShiftSeries.TYPE, command.series());
            change.authorise(false, series.programme().value());
            // It has gone on or ended meanwhile.
            if (!command.at().equals(series.nextDueAt())) {
                return series;
            }
            Programme programme = change.get(Programme.TYPE, series.programme());
            if (programme.status() == ProgrammeStatus.ENDED) {
                return change.update(ShiftSeries.TYPE, series.due(null));
            }
            return generated(
                    change,
                    series,
                    programme,
                    change.select(Query.of(SeriesPlaces.TYPE).where(SeriesPlaces.SERIES.is(series.id()))));
        });
    }
}
