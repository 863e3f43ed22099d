package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.NewQuota;
import org.commonhall.capacity.NewQuotaBuilder;
import org.commonhall.capacity.Quota;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.capacity.Timetable;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.Building;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeStatus;
import org.jspecify.annotations.Nullable;

/** Plans shifts, changes, cancels and restores them. Every change holds the shift before its places. */
final class ShiftSteps {
    private static final CapacityKernel KERNEL = CapacityKernel.KERNEL;
    private static final Duration LATE = Duration.ofDays(3);

    private final Corridor corridor;

    ShiftSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<Shift> plan(Call by, PlanShift command) {
        return corridor.run(by, command, ShiftEvent.PLANNED.code(), Shift.TYPE, change -> {
            Programme programme = change.get(Programme.TYPE, command.programme());
            change.authorise(false, programme.scope());
            programme.require(ProgrammeStatus.DRAFT, ProgrammeStatus.RUNNING, ProgrammeStatus.PAUSED);
            Span span = span(programme, command.from(), command.minutes());
            Shift shift = ShiftBuilder.builder()
                    .id(change.newId())
                    .programme(programme.id())
                    .station(command.station())
                    .building(command.building())
                    .place(command.place())
                    .startsAt(span.from())
                    .endsAt(span.until())
                    .signUpFrom(command.signUpFrom())
                    .signUpUntil(command.signUpUntil())
                    .status(ShiftStatus.OPEN)
                    .leader(command.leader())
                    .note(command.note())
                    .build();
            requireTimes(shift, change.now());
            require(change, command);
            return opened(change, shift, command.roles());
        });
    }

    private static void require(Change change, PlanShift command) {
        if (command.station() != null) {
            change.get(Station.TYPE, command.station());
        }
        if (command.building() != null) {
            change.get(Building.TYPE, command.building());
        }
        if (command.leader() != null) {
            change.requireActing(command.leader().value());
        }
    }

    /** Gives the time of a shift on the wall clock of its programme. */
    static Span span(Programme programme, LocalDateTime from, long minutes) {
        if (from.getYear() < 1 || from.getYear() > 9998) {
            throw new InvalidInput("from", "shift.time.range", from);
        }
        if (programme.zoneId().getRules().getValidOffsets(from).isEmpty()) {
            throw new InvalidInput("from", "shift.time.gap", from, programme.zoneId());
        }
        Instant start = from.atZone(programme.zoneId()).toInstant();
        return new Span(start, start.plus(Duration.ofMinutes(minutes)));
    }

    private static void requireTimes(Shift shift, Instant now) {
        if (!shift.startsAt().isAfter(now)) {
            throw new RuleViolation("shift.past", shift.startsAt());
        }
        Instant from = shift.signUpFrom();
        Instant until = shift.signUpUntil();
        if (until != null && until.isAfter(shift.endsAt())) {
            throw new RuleViolation("shift.times", until, shift.endsAt());
        }
        Instant last = until == null ? shift.endsAt() : until;
        if (from != null && !from.isBefore(last)) {
            throw new RuleViolation("shift.times", from, last);
        }
    }

    /** Stores a new shift with the quotas of its places. */
    static Shift opened(Change change, Shift shift, List<Places> places) {
        Map<Id<ProgrammeRole>, ProgrammeRole> roles = roles(change, shift.programme(), places);
        Quota root = KERNEL.open(change, quota(shift, shift.id().value(), null).build());
        Shift made =
                change.insert(Shift.TYPE, shift.next().root(root.id()).build().scheduled(change.now()));
        for (Places one : places) {
            ProgrammeRole role = Objects.requireNonNull(roles.get(one.role()));
            Long count = count(one, roles);
            Id<ShiftRole> id = change.newId();
            Quota quota = KERNEL.open(
                    change,
                    quota(made, id.value(), count)
                            .code(role.code())
                            .parent(root.id())
                            .build());
            change.insert(ShiftRole.TYPE, new ShiftRole(id, 0, made.id(), role.id(), count, quota.id()));
        }
        return made;
    }

    /** Gives how many places a role has, null for no limit. */
    private static @Nullable Long count(Places asked, Map<Id<ProgrammeRole>, ProgrammeRole> roles) {
        return asked.count() == null
                ? Objects.requireNonNull(roles.get(asked.role())).places()
                : asked.count();
    }

    /** Reads the roles that are named, each of the programme and once. */
    static Map<Id<ProgrammeRole>, ProgrammeRole> roles(Change change, Id<Programme> programme, List<Places> places) {
        Set<Id<ProgrammeRole>> ids = places.stream().map(Places::role).collect(ImmutableSet.toImmutableSet());
        Map<Id<ProgrammeRole>, ProgrammeRole> roles = change.findAll(ProgrammeRole.TYPE, ids);
        if (ids.size() < places.size()) {
            throw new RuleViolation("shift.role.twice");
        }
        if (roles.size() < ids.size()
                || roles.values().stream().anyMatch(role -> !role.programme().equals(programme))) {
            throw new NotFound("record.missing", ProgrammeRole.TYPE);
        }
        return roles;
    }

    private static NewQuotaBuilder quota(Shift shift, UUID place, @Nullable Long size) {
        return NewQuota.counter(place, shift.programme().value(), size)
                .owned(true)
                .promotesUntil(shift.startsAt())
                .lateFrom(shift.startsAt().minus(LATE));
    }

    Receipt<Shift> change(Call by, ChangeShift command) {
        return corridor.run(by, command, ShiftEvent.CHANGED.code(), Shift.TYPE, change -> {
            Shift known = held(change, command.shift());
            known.require(ShiftStatus.OPEN);
            Shift next = changed(change, known, command);
            requireTimes(next, change.now());
            List<ShiftRole> roles = roles(change, known);
            if (!command.roles().isEmpty()) {
                resize(change, known, roles, command.roles());
            }
            if (!next.span().equals(known.span())) {
                KERNEL.steer(
                        change,
                        Stream.concat(
                                        Stream.of(QuotaRef.root(known.root())),
                                        roles.stream().map(role -> role.ref(known)))
                                .collect(ImmutableList.toImmutableList()),
                        next.startsAt(),
                        next.startsAt().minus(LATE));
                retime(change, next);
            }
            return change.update(Shift.TYPE, next.scheduled(change.now()));
        });
    }

    private static Shift changed(Change change, Shift known, ChangeShift command) {
        Programme programme = change.get(Programme.TYPE, known.programme());
        long minutes = command.minutes() == null ? known.span().length().toMinutes() : command.minutes();
        // An hour that the clock strikes twice stays the one it was.
        Span span = command.from() == null
                ? new Span(known.startsAt(), known.startsAt().plus(Duration.ofMinutes(minutes)))
                : span(programme, command.from(), minutes);
        if (command.leader() != null) {
            change.requireActing(command.leader().value());
        }
        return known.next()
                .startsAt(span.from())
                .endsAt(span.until())
                .place(command.place() == null ? known.place() : command.place())
                .signUpFrom(command.signUpFrom() == null ? known.signUpFrom() : command.signUpFrom())
                .signUpUntil(command.signUpUntil() == null ? known.signUpUntil() : command.signUpUntil())
                .leader(command.leader() == null ? known.leader() : command.leader())
                .note(command.note() == null ? known.note() : command.note())
                .build();
    }

    private static void resize(Change change, Shift shift, List<ShiftRole> roles, List<Places> places) {
        Map<Id<ProgrammeRole>, ProgrammeRole> known = roles(change, shift.programme(), places);
        List<ShiftRole> changed = new ArrayList<>();
        for (Places one : places) {
            Long count = count(one, known);
            ShiftRole role = roles.stream()
                    .filter(part -> part.role().equals(one.role()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("record.missing", ShiftRole.TYPE));
            KERNEL.resize(change, role.ref(shift), count);
            changed.add(new ShiftRole(role.id(), role.version(), role.shift(), role.role(), count, role.quota()));
        }
        change.updateAll(ShiftRole.TYPE, changed);
    }

    private static void retime(Change change, Shift shift) {
        List<SignUp> moved = SignUps.of(change, shift.id()).stream()
                .filter(one -> one.status().open())
                .map(one -> one.moved(shift.span()))
                .toList();
        if (!moved.isEmpty()) {
            change.updateAll(SignUp.TYPE, moved);
        }
    }

    static List<ShiftRole> roles(Reading reading, Shift shift) {
        return reading.select(Query.of(ShiftRole.TYPE).where(ShiftRole.SHIFT.is(shift.id())));
    }

    Receipt<Shift> cancel(Call by, CancelShift command) {
        return corridor.run(by, command, ShiftEvent.CANCELLED.code(), Shift.TYPE, change -> {
            Shift shift = held(change, command.shift());
            shift.require(ShiftStatus.OPEN);
            KERNEL.dismiss(change, shift.root());
            Timetable places = KERNEL.hold(change, shift.root());
            List<SignUp> open = SignUps.of(change, shift.id()).stream()
                    .filter(one -> one.status().open())
                    .toList();
            if (!open.isEmpty()) {
                places.release(open.stream().map(one -> one.id().value()).toList());
                change.updateAll(
                        SignUp.TYPE,
                        open.stream()
                                .map(one -> one.ended(SignUpStatus.CANCELLED, command.reason(), change.now()))
                                .toList());
            }
            return change.update(Shift.TYPE, shift.as(ShiftStatus.CANCELLED, command.reason(), change.now()));
        });
    }

    Receipt<Shift> restore(Call by, RestoreShift command) {
        return corridor.run(by, command, ShiftEvent.RESTORED.code(), Shift.TYPE, change -> {
            Shift shift = held(change, command.shift());
            shift.require(ShiftStatus.CANCELLED);
            if (!change.now().isBefore(shift.endsAt())) {
                throw new RuleViolation("shift.past", shift.endsAt());
            }
            Timetable places = KERNEL.hold(change, shift.root());
            Map<Id<ProgrammeRole>, ShiftRole> roles =
                    roles(change, shift).stream().collect(ImmutableMap.toImmutableMap(ShiftRole::role, role -> role));
            List<SignUp> back = SignUps.of(change, shift.id()).stream()
                    .filter(one -> one.wasBefore() != null)
                    .map(SignUp::restored)
                    .toList();
            back.forEach(one -> places.take(SignUpSteps.order(
                            one, Objects.requireNonNull(roles.get(one.role())).ref(shift))
                    .build()));
            if (!back.isEmpty()) {
                change.updateAll(SignUp.TYPE, back);
            }
            places.store();
            return change.update(Shift.TYPE, shift.as(ShiftStatus.OPEN, null, change.now()));
        });
    }

    private static Shift held(Change change, Id<Shift> id) {
        Shift shift = change.lockSubject(Shift.TYPE, id);
        change.authorise(false, shift.programme().value());
        return shift;
    }
}
