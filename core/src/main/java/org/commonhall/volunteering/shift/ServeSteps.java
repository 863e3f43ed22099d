package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.SecondPerson;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceChannel;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.Timetable;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.credential.Qualification;
import org.commonhall.credential.Qualifications;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.trace.Trace;
import org.commonhall.trace.TraceRelation;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.Volunteer;

/** Writes down who served in shifts and who did not. Every mark holds the shift before sign-ups and marks. */
final class ServeSteps {
    private static final CapacityKernel KERNEL = CapacityKernel.KERNEL;

    private final Corridor corridor;
    private final AttendanceKernel attendance;
    private final Supplier<ImmutableList<ShiftFollower>> followers;

    ServeSteps(Corridor corridor, AttendanceKernel attendance, Supplier<ImmutableList<ShiftFollower>> followers) {
        this.corridor = corridor;
        this.attendance = attendance;
        this.followers = followers;
    }

    Receipt<Attendance> checkIn(Call by, CheckInShift command) {
        return corridor.run(by, command, ShiftEvent.CHECKED_IN.code(), Attendance.TYPE, change -> {
            Shift shift = change.lock(Shift.TYPE, command.shift());
            SignUp mine = mine(change, shift, command.permission());
            requireQualified(change, shift, mine);
            return attendance.checkIn(change, shift.occasion(), mine.id().value(), mine.person(), command.code());
        });
    }

    Receipt<Attendance> checkOut(Call by, CheckOutShift command) {
        return corridor.run(by, command, ShiftEvent.CHECKED_OUT.code(), Attendance.TYPE, change -> {
            Shift shift = change.lock(Shift.TYPE, command.shift());
            SignUp mine = mine(change, shift, command.permission());
            return attendance.checkOut(change, shift.occasion(), mine.person(), command.code());
        });
    }

    private static SignUp mine(Change change, Shift shift, Permission needed) {
        change.authorise(false, shift.programme().value());
        Id<Person> self = Person.idOf(change.by(), needed);
        shift.require(ShiftStatus.OPEN);
        return change
                .select(Query.of(SignUp.TYPE)
                        .where(SignUp.SHIFT.is(shift.id()))
                        .where(SignUp.PERSON.is(self))
                        .where(SignUp.STATUS.is(SignUpStatus.ACCEPTED)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shift.other"));
    }

    private static void requireQualified(Change change, Shift shift, SignUp mine) {
        ProgrammeRole role = change.get(ProgrammeRole.TYPE, mine.role());
        if (role.needs().isEmpty()) {
            return;
        }
        Programme programme = change.get(Programme.TYPE, shift.programme());
        Fitness.against(
                        role,
                        Qualifications.live(change, mine.person()),
                        shift.endsAt(),
                        change.now(),
                        programme.zoneId())
                .ifPresent(against -> {
                    throw new RuleViolation(
                            Explanation.of("shift.qualification.lapsed").because(List.of(against)));
                });
    }

    Receipt<Shift> mark(Call by, MarkShift command) {
        return corridor.run(by, command, ShiftEvent.MARKED.code(), Shift.TYPE, change -> {
            Shift shift = led(change, command.shift());
            shift.require(ShiftStatus.OPEN);
            Instant from = shift.startsAt().minus(AttendanceKernel.EARLY);
            if (change.now().isBefore(from)) {
                throw new RuleViolation("shift.early", from);
            }
            attendance.mark(
                    change,
                    shift.occasion(),
                    places(SignUps.of(change, shift.id())),
                    command.marks(),
                    AttendanceChannel.STAFF);
            return shift;
        });
    }

    private static ImmutableMap<Id<Person>, UUID> places(List<SignUp> all) {
        return all.stream()
                .filter(one -> one.status() == SignUpStatus.ACCEPTED)
                .collect(ImmutableMap.toImmutableMap(
                        SignUp::person, one -> one.id().value()));
    }

    Receipt<Shift> close(Call by, CloseShift command) {
        return corridor.run(by, command, ShiftEvent.DONE.code(), Shift.TYPE, change -> {
            Shift shift = led(change, command.shift());
            shift.require(ShiftStatus.OPEN);
            shift.requireOver(change.now());
            return closed(change, shift);
        });
    }

    /** Ends a shift that is over: who was there has served, who asked or was held comes too late. */
    Shift closed(Change change, Shift shift) {
        List<SignUp> all = SignUps.of(change, shift.id());
        Map<Id<Person>, Attendance> marks = attendance.close(change, shift.occasion(), places(all));
        List<SignUp> served = all.stream()
                .filter(one -> one.status() == SignUpStatus.ACCEPTED
                        && Objects.requireNonNull(marks.get(one.person()))
                                .mark()
                                .there())
                .map(one -> one.done(change.now()))
                .toList();
        List<SignUp> late = all.stream()
                .filter(one -> one.status() == SignUpStatus.REQUESTED || one.status() == SignUpStatus.HELD)
                .map(one -> one.ended(SignUpStatus.REJECTED, "shift.signup.undecided", change.now()))
                .toList();
        KERNEL.dismiss(change, shift.root());
        KERNEL.hold(change, shift.root())
                .release(late.stream().map(one -> one.id().value()).toList());
        List<SignUp> changed = Stream.concat(served.stream(), late.stream()).toList();
        if (!changed.isEmpty()) {
            change.updateAll(SignUp.TYPE, changed);
        }
        Trace.linkAll(
                change,
                SignUp.TYPE,
                TraceRelation.SERVED_IN,
                Shift.TYPE,
                served.stream()
                        .map(one -> new Trace.Pair<>(one.id(), shift.id(), one.person()))
                        .toList());
        count(change, shift, served);
        followers.get().forEach(follower -> follower.closed(change, shift, served, marks));
        change.event(served.isEmpty() ? ShiftEvent.MISSED.code() : ShiftEvent.DONE.code());
        return change.update(
                Shift.TYPE, shift.as(served.isEmpty() ? ShiftStatus.MISSED : ShiftStatus.DONE, null, change.now()));
    }

    private static void count(Change change, Shift shift, List<SignUp> served) {
        if (served.isEmpty()) {
            return;
        }
        List<Volunteer> volunteers = change.select(Query.of(Volunteer.TYPE)
                .where(Volunteer.PERSON.in(served.stream().map(SignUp::person).toList())));
        change.updateAll(
                Volunteer.TYPE,
                volunteers.stream().map(one -> one.active(shift.endsAt(), 1)).toList());
    }

    Receipt<SignUp> missed(Call by, StateNoShow command) {
        return corridor.run(by, command, ShiftEvent.NO_SHOW.code(), SignUp.TYPE, change -> {
            Shift shift = change.get(
                    Shift.TYPE, change.get(SignUp.TYPE, command.signUp()).shift());
            SignUp known = change.lockSubject(SignUp.TYPE, command.signUp());
            change.authorise(shift.leads(change.by()), shift.programme().value());
            known.require(SignUpStatus.ACCEPTED);
            shift.requireOver(change.now());
            return change.update(SignUp.TYPE, known.missed(Person.idOrNull(change.by()), change.now()));
        });
    }

    Receipt<SignUp> appeal(Call by, AppealNoShow command) {
        return corridor.run(by, command, ShiftEvent.APPEALED.code(), SignUp.TYPE, change -> {
            SignUp known = change.lockSubject(SignUp.TYPE, command.signUp());
            change.authorise(
                    change.by().is(known.person().value()), known.programme().value());
            known.require(SignUpStatus.NO_SHOW);
            if (known.appealedAt() != null || known.excused() != null) {
                throw new RuleViolation("shift.appeal.twice");
            }
            long days = change.get(Programme.TYPE, known.programme()).appealDays();
            Instant until = Objects.requireNonNull(known.statedAt()).plus(Duration.ofDays(days));
            if (change.now().isAfter(until)) {
                throw new RuleViolation("shift.appeal.late", until);
            }
            return change.update(SignUp.TYPE, known.appealed(command.words(), change.now()));
        });
    }

    Receipt<SignUp> decide(Call by, DecideNoShow command) {
        return corridor.run(by, command, ShiftEvent.APPEAL_DECIDED.code(), SignUp.TYPE, change -> {
            SignUp known = change.lockSubject(SignUp.TYPE, command.signUp());
            change.authorise(false, known.programme().value());
            known.require(SignUpStatus.NO_SHOW);
            Id<Person> stated = known.statedBy();
            SecondPerson.require(stated == null ? null : stated.value(), change.by());
            SecondPerson.require(known.person().value(), change.by());
            return change.update(SignUp.TYPE, known.judged(command.excuse()));
        });
    }

    private static Shift led(Change change, Id<Shift> id) {
        Shift shift = change.lockSubject(Shift.TYPE, id);
        change.authorise(shift.leads(change.by()), shift.programme().value());
        return shift;
    }

    boolean settle(Due due) {
        SettleShift command = new SettleShift(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, ShiftEvent.CHECKED.code(), Shift.TYPE, change -> {
            Shift shift = change.lock(Shift.TYPE, command.shift());
            change.authorise(false, shift.programme().value());
            // It was moved, cancelled or closed meanwhile.
            if (!command.at().equals(shift.nextDueAt())) {
                return shift;
            }
            if (shift.closes(command.at())) {
                return closed(change, shift);
            }
            if (shift.rechecks(command.at())) {
                lapse(change, shift);
            } else {
                boolean held =
                        SignUps.of(change, shift.id()).stream().anyMatch(one -> one.status() == SignUpStatus.HELD);
                change.event(held ? ShiftEvent.SHORT.code() : ShiftEvent.REMINDER.code());
            }
            return change.update(Shift.TYPE, shift.scheduled(command.at()));
        });
    }

    /** Takes places back from those whose qualifications will no longer hold. */
    private static void lapse(Change change, Shift shift) {
        List<SignUp> open = SignUps.of(change, shift.id()).stream()
                .filter(one -> one.status().open())
                .toList();
        Map<Id<ProgrammeRole>, ProgrammeRole> roles = change.findAll(
                ProgrammeRole.TYPE, open.stream().map(SignUp::role).collect(ImmutableSet.toImmutableSet()));
        Programme programme = change.get(Programme.TYPE, shift.programme());
        List<SignUp> asked = open.stream()
                .filter(one ->
                        !Objects.requireNonNull(roles.get(one.role())).needs().isEmpty())
                .toList();
        ImmutableListMultimap<Id<Person>, Qualification> known =
                Qualifications.live(change, asked.stream().map(SignUp::person).collect(ImmutableSet.toImmutableSet()));
        List<SignUp> lapsed = asked.stream()
                .filter(one -> Fitness.against(
                                Objects.requireNonNull(roles.get(one.role())),
                                known.get(one.person()),
                                shift.endsAt(),
                                change.now(),
                                programme.zoneId())
                        .isPresent())
                .map(one -> one.ended(SignUpStatus.REMOVED, "shift.qualification.lapsed", change.now()))
                .toList();
        if (!lapsed.isEmpty()) {
            change.event(ShiftEvent.LAPSED.code());
            Timetable places = KERNEL.hold(change, shift.root());
            places.release(lapsed.stream().map(one -> one.id().value()).toList());
            change.updateAll(SignUp.TYPE, lapsed);
            lapsed.stream()
                    .map(SignUp::role)
                    .distinct()
                    .forEach(role ->
                            SignUpSteps.balance(change, shift, Objects.requireNonNull(roles.get(role)), places));
        }
    }
}
