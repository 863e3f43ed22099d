package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.ClaimOrder;
import org.commonhall.capacity.ClaimOrderBuilder;
import org.commonhall.capacity.ClaimState;
import org.commonhall.capacity.JoinWaitlist;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.capacity.Timetable;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.capacity.WaitlistItem;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.credential.Qualification;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.trace.Trace;
import org.commonhall.trace.TraceRelation;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.SignUpRules;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;

/** Gives places of shifts and takes them back. Every change holds the shift, the volunteer, then the places. */
final class SignUpSteps {
    private static final CapacityKernel KERNEL = CapacityKernel.KERNEL;

    private final Corridor corridor;

    SignUpSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<SignUp> signUp(Call by, SignUpForShift command) {
        try {
            return corridor.run(by, command, ShiftEvent.SIGNED_UP.code(), SignUp.TYPE, change -> {
                Shift shift = change.lock(Shift.TYPE, command.shift());
                Programme programme = programme(change, shift);
                Person person = Person.meant(change, command.person(), programme.scope(), command.permission());
                Volunteer volunteer = volunteer(change, person);
                ProgrammeRole role = change.get(ProgrammeRole.TYPE, command.role());
                ShiftRole place = place(change, shift, role.id());
                SignUpCheck check = SignUpCheck.of(
                        change, programme, shift, role, person, volunteer, SignUps.by(change, person.id()));
                check.require();
                check.requireNew();
                if (command.override() == null) {
                    check.requireAllowed();
                }
                Timetable places = KERNEL.hold(change, shift.root());
                SignUp made = made(change, command, shift, role, person, check);
                places.take(order(made, place.ref(shift))
                        .offer(command.offer())
                        .person(person.id())
                        .build());
                SignUp stored = change.insert(SignUp.TYPE, made);
                Trace.linkAll(
                        change,
                        Qualification.TYPE,
                        TraceRelation.QUALIFIES,
                        SignUp.TYPE,
                        check.needed().stream()
                                .map(one -> new Trace.Pair<>(one.id(), stored.id(), stored.person()))
                                .toList());
                places.store();
                places.leave(ImmutableSet.of(person.id()));
                if (stored.status() == SignUpStatus.ACCEPTED && !stored.newcomer()) {
                    balance(change, shift, role, places);
                }
                return stored;
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, SignUp.TYPE, "person")
                    ? new Conflict("shift.signup.twice", taken)
                    : taken;
        }
    }

    /** Holds the volunteer, so that nobody signs up twice at once for what would overlap. */
    private static Volunteer volunteer(Change change, Person person) {
        return change.lock(
                Volunteer.TYPE,
                Volunteer.of(change, person.id())
                        .orElseThrow(() -> new RuleViolation("shift.unregistered"))
                        .id());
    }

    /** Holds volunteers in the order of their identities, so that nobody who holds several waits for another one. */
    private static ImmutableMap<Id<Person>, Volunteer> volunteers(Change change, Collection<Id<Person>> people) {
        return change.select(Query.of(Volunteer.TYPE).where(Volunteer.PERSON.in(people))).stream()
                .map(Volunteer::id)
                .sorted()
                .map(id -> change.lock(Volunteer.TYPE, id))
                .collect(ImmutableMap.toImmutableMap(Volunteer::person, one -> one));
    }

    private static ShiftRole place(Change change, Shift shift, Id<ProgrammeRole> role) {
        return Optional.ofNullable(places(change, shift).get(role))
                .orElseThrow(() -> new NotFound("record.missing", ShiftRole.TYPE));
    }

    private static ImmutableMap<Id<ProgrammeRole>, ShiftRole> places(Change change, Shift shift) {
        return ShiftSteps.roles(change, shift).stream()
                .collect(ImmutableMap.toImmutableMap(ShiftRole::role, one -> one));
    }

    /** What is taken for a sign-up: for good once it is accepted. */
    static ClaimOrderBuilder order(SignUp one, QuotaRef quota) {
        return ClaimOrder.of(one.id().value(), quota)
                .amount(one.party())
                .state(one.status() == SignUpStatus.ACCEPTED ? ClaimState.CONFIRMED : ClaimState.PENDING);
    }

    private static SignUp made(
            Change change, SignUpForShift command, Shift shift, ProgrammeRole role, Person person, SignUpCheck check) {
        boolean newcomer = check.newcomer();
        SignUpBuilder made = SignUpBuilder.builder()
                .id(change.newId())
                .shift(shift.id())
                .programme(shift.programme())
                .role(role.id())
                .person(person.id())
                .party(command.party())
                .origin(origin(command))
                .newcomer(newcomer)
                .excepted(command.override() != null)
                .startsAt(shift.startsAt())
                .endsAt(shift.endsAt())
                .live(true)
                .reason(command.override())
                .createdAt(change.now());
        if (command.override() != null) {
            return made.status(SignUpStatus.ACCEPTED).build();
        }
        // Staff who sign somebody up have decided.
        if (command.person() == null) {
            SignUpRules.Verdict verdict = check.judged();
            if (verdict.outcome() == SignUpRules.Outcome.BLOCKED) {
                throw new RuleViolation(Explanation.of("shift.blocked", Objects.requireNonNull(verdict.rule()))
                        .because(verdict.lines()));
            }
            if (verdict.outcome() == SignUpRules.Outcome.ASKED) {
                change.event(ShiftEvent.ASKED.code());
                change.because(Explanation.of("shift.decided.asked").because(verdict.lines()));
                return made.status(SignUpStatus.REQUESTED).build();
            }
            made.decidedBy(verdict.rule());
            change.because(said(verdict));
        }
        if (newcomer && Newcomers.of(SignUps.of(change, shift.id()), role).full()) {
            change.event(ShiftEvent.HELD.code());
            change.because(Explanation.of("shift.decided.held", role.newcomersPer()));
            return made.status(SignUpStatus.HELD).build();
        }
        return made.status(SignUpStatus.ACCEPTED).build();
    }

    private static Explanation said(SignUpRules.Verdict verdict) {
        String rule = verdict.rule();
        return rule == null
                ? Explanation.of("shift.decided.open")
                : Explanation.of("shift.decided.rule", rule).because(verdict.lines());
    }

    /** Signs up who has committed to a new shift; whom a rule or the places keep out stays out. */
    static void commit(Change change, Programme programme, Shift shift, List<Commitment> commitments) {
        Map<Id<ProgrammeRole>, ShiftRole> parts = places(change, shift);
        Map<Id<ProgrammeRole>, ProgrammeRole> roles = change.findAll(ProgrammeRole.TYPE, parts.keySet());
        ImmutableSet<Id<Person>> who =
                commitments.stream().map(Commitment::person).collect(ImmutableSet.toImmutableSet());
        Map<Id<Person>, Person> people = change.findAll(Person.TYPE, who);
        Map<Id<Person>, Volunteer> volunteers = volunteers(change, who);
        ImmutableListMultimap<Id<Person>, SignUp> known = SignUps.by(change, who);
        Timetable places = KERNEL.hold(change, shift.root());
        List<SignUp> made = new ArrayList<>();
        for (Commitment one : commitments) {
            ShiftRole place = parts.get(one.role());
            Volunteer volunteer = volunteers.get(one.person());
            boolean entered = made.stream().anyMatch(fresh -> fresh.person().equals(one.person()));
            if (place != null
                    && volunteer != null
                    && !entered
                    && change.acts(one.person().value())) {
                ProgrammeRole role = Objects.requireNonNull(roles.get(one.role()));
                Person person = Objects.requireNonNull(people.get(one.person()));
                SignUpCheck check =
                        SignUpCheck.of(change, programme, shift, role, person, volunteer, known.get(one.person()));
                committed(change, shift, role, check, one, made).ifPresent(fresh -> {
                    try {
                        places.take(order(fresh, place.ref(shift)).build());
                        made.add(fresh);
                    } catch (RuleViolation full) {
                        // Others were first; the organiser sees it by the places of the shift.
                    }
                });
            }
        }
        if (!made.isEmpty()) {
            change.insertAll(SignUp.TYPE, made);
            places.store();
            // Somebody experienced may have committed later than a newcomer.
            roles.values().forEach(role -> balance(change, shift, role, places));
        }
    }

    private static Optional<SignUp> committed(
            Change change, Shift shift, ProgrammeRole role, SignUpCheck check, Commitment one, List<SignUp> made) {
        try {
            check.require();
            check.requireAllowed();
        } catch (RuleViolation kept) {
            return Optional.empty();
        }
        boolean held = check.newcomer() && Newcomers.of(made, role).full();
        return Optional.of(SignUpBuilder.builder()
                .id(change.newId())
                .shift(shift.id())
                .programme(shift.programme())
                .role(role.id())
                .person(one.person())
                .party(1)
                .status(held ? SignUpStatus.HELD : SignUpStatus.ACCEPTED)
                .origin(SignUpOrigin.COMMITMENT)
                .newcomer(check.newcomer())
                .startsAt(shift.startsAt())
                .endsAt(shift.endsAt())
                .live(true)
                .createdAt(change.now())
                .build());
    }

    private static SignUpOrigin origin(SignUpForShift command) {
        if (command.offer() != null) {
            return SignUpOrigin.PROMOTED;
        }
        return command.person() == null ? SignUpOrigin.SELF : SignUpOrigin.STAFF;
    }

    /** Has newcomers fall back or come up after somebody experienced came or left. */
    static void balance(Change change, Shift shift, ProgrammeRole role, Timetable places) {
        if (role.newcomersPer() == 0) {
            return;
        }
        ImmutableList<SignUp> changed = Newcomers.balanced(SignUps.of(change, shift.id()), role);
        for (SignUp one : changed) {
            if (one.status() == SignUpStatus.ACCEPTED) {
                places.confirm(one.id().value());
            } else {
                KERNEL.request(change, one.id().value(), null);
            }
        }
        if (!changed.isEmpty()) {
            change.updateAll(SignUp.TYPE, changed);
        }
    }

    /** The programme of a shift, which nobody but staff knows of while it is a draft. */
    private static Programme programme(Change change, Shift shift) {
        Programme programme = change.get(Programme.TYPE, shift.programme());
        if (!programme.shown(change)) {
            throw new NotFound("record.missing", Shift.TYPE);
        }
        return programme;
    }

    Receipt<WaitlistEntry> wait(Call by, WaitForShift command) {
        try {
            return corridor.run(by, command, ShiftEvent.WAITING.code(), WaitlistEntry.TYPE, change -> {
                Shift shift = change.lock(Shift.TYPE, command.shift());
                Programme programme = programme(change, shift);
                Person person = Person.meant(change, command.person(), programme.scope(), command.permission());
                Volunteer volunteer = volunteer(change, person);
                Map<Id<ProgrammeRole>, ShiftRole> places = places(change, shift);
                List<ShiftRole> wanted = command.roles().stream()
                        .distinct()
                        .map(role -> Optional.ofNullable(places.get(role))
                                .orElseThrow(() -> new NotFound("record.missing", ShiftRole.TYPE)))
                        .toList();
                Map<Id<ProgrammeRole>, ProgrammeRole> roles =
                        change.findAll(ProgrammeRole.TYPE, ImmutableSet.copyOf(command.roles()));
                ImmutableList<SignUp> known = SignUps.by(change, person.id());
                for (ShiftRole one : wanted) {
                    ProgrammeRole role = Objects.requireNonNull(roles.get(one.role()));
                    SignUpCheck check = SignUpCheck.of(change, programme, shift, role, person, volunteer, known);
                    check.require();
                    check.requireAllowed();
                    check.requireNew();
                }
                KERNEL.hold(change, shift.root());
                boolean free = wanted.stream()
                        .map(one -> KERNEL.free(change, one.ref(shift), null, true))
                        .anyMatch(left -> left == null || left >= command.party());
                if (free) {
                    throw new RuleViolation("shift.wait.free");
                }
                return KERNEL.wait(
                        change,
                        JoinWaitlist.of(
                                        person.id(),
                                        wanted.stream()
                                                .map(one -> one.id().value())
                                                .toArray(UUID[]::new))
                                .amount(command.party())
                                .build());
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, WaitlistItem.TYPE, "waiting")
                    ? new Conflict("shift.wait.twice", taken)
                    : taken;
        }
    }

    Receipt<SignUp> decide(Call by, DecideSignUp command) {
        corridor.require(command);
        if (!command.accept() && command.reason() == null) {
            throw new InvalidInput("reason", "value.missing");
        }
        return corridor.run(by, command, ShiftEvent.ACCEPTED.code(), SignUp.TYPE, change -> {
            SignUp seen = change.get(SignUp.TYPE, command.signUp());
            Shift shift = change.lock(Shift.TYPE, seen.shift());
            change.authorise(false, shift.programme().value());
            Person person = change.get(Person.TYPE, seen.person());
            Volunteer volunteer = volunteer(change, person);
            ProgrammeRole role = change.get(ProgrammeRole.TYPE, seen.role());
            Timetable places = KERNEL.hold(change, shift.root());
            SignUp known = change.lockSubject(SignUp.TYPE, command.signUp());
            known.require(SignUpStatus.REQUESTED, SignUpStatus.HELD);
            if (!command.accept()) {
                change.event(ShiftEvent.REJECTED.code());
                places.release(List.of(known.id().value()));
                return change.update(SignUp.TYPE, known.ended(SignUpStatus.REJECTED, command.reason(), change.now()));
            }
            change.requireActing(person.id().value());
            Programme programme = change.get(Programme.TYPE, shift.programme());
            SignUpCheck check =
                    SignUpCheck.of(change, programme, shift, role, person, volunteer, SignUps.by(change, person.id()));
            check.require();
            return accepted(change, command, shift, role, known, check, places);
        });
    }

    private static SignUp accepted(
            Change change,
            DecideSignUp command,
            Shift shift,
            ProgrammeRole role,
            SignUp known,
            SignUpCheck check,
            Timetable places) {
        if (command.reason() == null) {
            check.requireFree();
        }
        boolean full = known.newcomer()
                && Newcomers.of(SignUps.of(change, shift.id()), role).full();
        if (full && command.reason() == null) {
            if (known.status() == SignUpStatus.HELD) {
                throw new RuleViolation("shift.newcomer", role.newcomersPer());
            }
            change.event(ShiftEvent.HELD.code());
            change.because(Explanation.of("shift.decided.held", role.newcomersPer()));
            return change.update(SignUp.TYPE, known.as(SignUpStatus.HELD));
        }
        places.confirm(known.id().value());
        SignUp accepted = change.update(SignUp.TYPE, known.accepted(full, command.reason()));
        balance(change, shift, role, places);
        return accepted;
    }

    Receipt<SignUp> withdraw(Call by, WithdrawSignUp command) {
        return corridor.run(by, command, ShiftEvent.WITHDRAWN.code(), SignUp.TYPE, change -> {
            SignUp seen = change.get(SignUp.TYPE, command.signUp());
            Shift shift = change.lock(Shift.TYPE, seen.shift());
            boolean own = by.actor().is(seen.person().value());
            change.authorise(own, shift.programme().value());
            if (own && !change.now().isBefore(shift.startsAt())) {
                throw new RuleViolation("shift.withdraw.late", shift.startsAt());
            }
            return ended(change, shift, command.signUp(), SignUpStatus.WITHDRAWN, null);
        });
    }

    Receipt<SignUp> remove(Call by, RemoveSignUp command) {
        return corridor.run(by, command, ShiftEvent.REMOVED.code(), SignUp.TYPE, change -> {
            SignUp seen = change.get(SignUp.TYPE, command.signUp());
            Shift shift = change.lock(Shift.TYPE, seen.shift());
            change.authorise(false, shift.programme().value());
            return ended(change, shift, command.signUp(), SignUpStatus.REMOVED, command.reason());
        });
    }

    private static SignUp ended(Change change, Shift shift, Id<SignUp> id, SignUpStatus to, @Nullable String why) {
        Timetable places = KERNEL.hold(change, shift.root());
        SignUp known = change.lockSubject(SignUp.TYPE, id);
        known.require(SignUpStatus.REQUESTED, SignUpStatus.HELD, SignUpStatus.ACCEPTED);
        places.release(List.of(known.id().value()));
        SignUp ended = change.update(SignUp.TYPE, known.ended(to, why, change.now()));
        balance(change, shift, change.get(ProgrammeRole.TYPE, known.role()), places);
        return ended;
    }
}
