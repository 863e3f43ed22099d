package org.commonhall.station.station;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.ScopeTree;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;

/** Desks with their services, staff and rota. */
final class DeskPlaceSteps {
    static final Duration LONGEST_DUTY = Duration.ofHours(24);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(62);

    private final Corridor corridor;
    private final StationHours hours;

    DeskPlaceSteps(Corridor corridor, StationHours hours) {
        this.corridor = corridor;
        this.hours = hours;
    }

    Receipt<Desk> register(Call by, RegisterDesk command) {
        return corridor.run(by, command, "station.desk.registered", Desk.TYPE, change -> {
            Station station = PlaceSteps.lock(change, command.station());
            change.authorise(false, station.id().value());
            Desk desk = change.insert(
                    Desk.TYPE,
                    filled(change, station, DeskBuilder.builder(), command.details())
                            .id(change.newId())
                            .station(station.id())
                            .owner(command.owner())
                            .build());
            ScopeTree.place(change, desk.id().value(), station.id().value());
            return desk;
        });
    }

    Receipt<Desk> change(Call by, ChangeDesk command) {
        return corridor.run(by, command, "station.desk.changed", Desk.TYPE, change -> {
            Desk known = change.lockSubject(Desk.TYPE, command.desk());
            change.requireAny(false, known.scopes());
            Station station = change.get(Station.TYPE, known.station());
            return change.update(
                    Desk.TYPE,
                    filled(change, station, known.next(), command.details()).build());
        });
    }

    private DeskBuilder filled(Change change, Station station, DeskBuilder desk, DeskDetails details) {
        hours.require(details.hours(), station.timeZone(), details.makeup(), change.now());
        PlaceSteps.requireZone(change, station, details.zone());
        return desk.zone(details.zone())
                .name(details.name())
                .nameEn(details.nameEn())
                .hours(details.hours())
                .makeup(details.makeup());
    }

    Receipt<DeskService> registerService(Call by, RegisterService command) {
        return corridor.run(by, command, "station.service.registered", DeskService.TYPE, change -> {
            Desk desk = change.lock(Desk.TYPE, command.desk());
            change.requireAny(false, desk.scopes());
            return change.insert(
                    DeskService.TYPE,
                    DeskServiceBuilder.builder()
                            .id(change.newId())
                            .desk(desk.id())
                            .name(command.name())
                            .nameEn(command.nameEn())
                            .minutes(command.minutes())
                            .walkIn(command.walkIn())
                            .appointments(command.appointments())
                            .confidential(command.confidential())
                            .build());
        });
    }

    Receipt<DeskService> endService(Call by, EndService command) {
        return corridor.run(by, command, "station.service.ended", DeskService.TYPE, change -> {
            DeskService service = change.lockSubject(DeskService.TYPE, command.service());
            change.requireAny(false, change.get(Desk.TYPE, service.desk()).scopes());
            return service.endedAt() != null
                    ? service
                    : change.update(
                            DeskService.TYPE,
                            DeskServiceBuilder.builder(service)
                                    .endedAt(change.now())
                                    .build());
        });
    }

    Receipt<DeskStaff> addStaff(Call by, AddDeskStaff command) {
        return corridor.run(by, command, "station.staff.added", DeskStaff.TYPE, change -> {
            Desk desk = change.lock(Desk.TYPE, command.desk());
            change.requireAny(false, desk.scopes());
            change.requireActing(command.person().value());
            return change.insert(
                    DeskStaff.TYPE, new DeskStaff(change.newId(), 0, desk.id(), command.person(), true, null));
        });
    }

    Receipt<DeskStaff> endStaff(Call by, EndDeskStaff command) {
        return corridor.run(by, command, "station.staff.ended", DeskStaff.TYPE, change -> {
            DeskStaff seen = change.get(DeskStaff.TYPE, command.staff());
            Desk desk = change.lock(Desk.TYPE, seen.desk());
            change.requireAny(false, desk.scopes());
            DeskStaff staff = change.lockSubject(DeskStaff.TYPE, command.staff());
            if (staff.live() == null) {
                return staff;
            }
            change
                    .select(Query.of(DutyShift.TYPE)
                            .where(DutyShift.PERSON.is(staff.person()))
                            .where(DutyShift.STARTS_AT.atLeast(change.now())))
                    .stream()
                    .filter(shift -> shift.desk().equals(desk.id()) && shift.cancelledAt() == null)
                    .forEach(shift -> change.update(DutyShift.TYPE, shift.cancelled(change.now())));
            return change.update(DeskStaff.TYPE, staff.ended(change.now()));
        });
    }

    Receipt<DutyShift> setDuty(Call by, SetDuty command) {
        return corridor.run(by, command, "station.duty.set", DutyShift.TYPE, change -> {
            // Two desks may want the same person at once: the person's lock decides.
            Desk desk = change.lock(Desk.TYPE, command.desk());
            change.requireAny(false, desk.scopes());
            Span span = Span.of(command.startsAt(), command.endsAt());
            if (Duration.between(span.from(), span.until()).compareTo(LONGEST_DUTY) > 0) {
                throw new RuleViolation("station.duty.length", LONGEST_DUTY.toHours());
            }
            change.lock(Person.TYPE, command.person());
            change.requireActing(command.person().value());
            boolean staff = !change.select(Query.of(DeskStaff.TYPE)
                            .where(DeskStaff.DESK.is(desk.id()))
                            .where(DeskStaff.PERSON.is(command.person()))
                            .where(DeskStaff.LIVE.is(true)))
                    .isEmpty();
            if (!staff) {
                throw new RuleViolation("station.duty.staff", desk.name());
            }
            requireFree(change, desk, command.person(), span);
            return change.insert(
                    DutyShift.TYPE,
                    new DutyShift(change.newId(), 0, desk.id(), command.person(), span.from(), span.until(), null));
        });
    }

    private static void requireFree(Change change, Desk desk, Id<Person> person, Span span) {
        Instant earliest = span.from().minus(LONGEST_DUTY);
        change
                .select(Query.of(DutyShift.TYPE)
                        .where(DutyShift.PERSON.is(person))
                        .where(DutyShift.STARTS_AT.between(earliest, span.until())))
                .stream()
                .filter(shift -> shift.cancelledAt() == null)
                .filter(shift -> new Span(shift.startsAt(), shift.endsAt()).overlaps(span))
                .findFirst()
                .ifPresent(other -> {
                    change.get(Station.TYPE, desk.station());
                    throw new RuleViolation("station.duty.overlap", other.startsAt(), other.endsAt());
                });
    }

    Receipt<DutyShift> cancelDuty(Call by, CancelDuty command) {
        return corridor.run(by, command, "station.duty.cancelled", DutyShift.TYPE, change -> {
            DutyShift shift = change.lockSubject(DutyShift.TYPE, command.shift());
            change.requireAny(false, change.get(Desk.TYPE, shift.desk()).scopes());
            return shift.cancelledAt() != null ? shift : change.update(DutyShift.TYPE, shift.cancelled(change.now()));
        });
    }

    ImmutableList<DutyShiftView> rota(Actor by, Id<Desk> id, Span window) {
        return corridor.read(by, reading -> {
            Desk desk = reading.get(Desk.TYPE, id);
            if (Duration.between(window.from(), window.until()).compareTo(LONGEST_WINDOW) > 0) {
                throw new RuleViolation("station.rota.window", LONGEST_WINDOW.toDays());
            }
            ImmutableList<DutyShift> shifts = onDuty(reading, desk.id(), window);
            boolean own = shifts.stream().anyMatch(shift -> by.is(shift.person().value()));
            reading.requireAny(StationRights.READ_ROTA, own, desk.scopes());
            return shifts.stream().collect(Names.listed(reading, DutyShiftView::of));
        });
    }

    /** Who is on duty at a desk in a span, by beginning: one statement. */
    static ImmutableList<DutyShift> onDuty(Reading reading, Id<Desk> desk, Span span) {
        return reading
                .select(Query.of(DutyShift.TYPE)
                        .where(DutyShift.DESK.is(desk))
                        .where(DutyShift.STARTS_AT.between(span.from().minus(LONGEST_DUTY), span.until()))
                        .orderBy(DutyShift.STARTS_AT.ascending()))
                .stream()
                .filter(shift -> shift.cancelledAt() == null)
                .filter(shift -> shift.endsAt().isAfter(span.from()))
                .collect(ImmutableList.toImmutableList());
    }
}
