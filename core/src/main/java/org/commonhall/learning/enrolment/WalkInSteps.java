package org.commonhall.learning.enrolment;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.ClaimTries;
import org.commonhall.attendance.AttendanceChannel;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.attendance.Mark;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Outcome;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.storage.Query;
import org.commonhall.text.CrockfordCode;
import org.jspecify.annotations.Nullable;

/** Takes people in at the door, and lets those take over who were taken in by name. */
final class WalkInSteps {
    private static final int DIGITS = 8;

    private final Corridor corridor;
    private final AttendanceKernel attendance;
    private final ClaimTries tries;
    private final Random random = new SecureRandom();

    WalkInSteps(Corridor corridor, AttendanceKernel attendance, ClaimTries tries) {
        this.corridor = corridor;
        this.attendance = attendance;
        this.tries = tries;
    }

    /** Who tries the code of which enrolment: wrong ones of somebody else lock nobody out. */
    private record Claimed(Id<Enrolment> enrolment, Id<Person> by) {}

    WalkedIn admit(Call by, AdmitWalkIn command) {
        String code = CrockfordCode.grouped(CrockfordCode.digits(random, DIGITS));
        try {
            Outcome<Enrolment> outcome =
                    corridor.outcome(by, command, EnrolmentEvent.WALKED_IN.code(), Enrolment.TYPE, change -> {
                        CourseSession session = change.lock(CourseSession.TYPE, command.session());
                        CourseRun run = MarkSteps.authorised(change, session);
                        MarkSteps.requireBegun(change, run, session);
                        return admitted(change, run, session, command, code);
                    });
            boolean told = command.person() == null && !outcome.repeated();
            return new WalkedIn(outcome.receipt(), told ? code : null);
        } catch (Conflict taken) {
            throw EnrolmentSteps.twice(taken);
        }
    }

    private Enrolment admitted(Change change, CourseRun run, CourseSession session, AdmitWalkIn command, String code) {
        Person person = command.person() == null
                ? change.insert(Person.TYPE, newcomer(change, run, command))
                : WalkIns.people(change, List.of(command.person())).get(0);
        Map<Id<Person>, UUID> places = new HashMap<>(MarkSteps.learners(change, run));
        if (places.containsKey(person.id())) {
            throw new Conflict("enrolment.twice", null);
        }
        Enrolment made =
                WalkIns.admit(change, run, List.of(person), command.override()).get(0);
        places.put(made.person(), made.id().value());
        Instant arrived = command.arrivedAt() == null ? change.now() : command.arrivedAt();
        MarkSteps.counted(
                change,
                session,
                attendance.mark(
                        change,
                        run.occasion(session),
                        places,
                        List.of(Mark.arrived(made.person(), arrived)),
                        AttendanceChannel.STAFF));
        return command.person() == null
                ? change.update(Enrolment.TYPE, made.claimable(CrockfordCode.hash(code)))
                : made;
    }

    private static Person newcomer(Change change, CourseRun run, AdmitWalkIn command) {
        String name = command.name();
        if (name == null || name.isBlank()) {
            throw new InvalidInput("name", "value.missing");
        }
        return new Person(change.newId(), 0, name, command.phone(), null, null, null, null, run.scope(), null);
    }

    Receipt<Enrolment> claim(Call by, ClaimEnrolment command) {
        try {
            return corridor.run(by, command, EnrolmentEvent.CLAIMED.code(), Enrolment.TYPE, change -> {
                change.authorise(false);
                Id<Person> learner = Person.idOf(by.actor(), command.permission());
                Enrolment enrolment = claimable(change, command, learner);
                if (!Judging.certificates(change, List.of(enrolment)).isEmpty()) {
                    throw new RuleViolation("enrolment.claim.certified");
                }
                EnrolmentRules.requireConsent(
                        change, change.get(CourseRun.TYPE, enrolment.run()), change.get(Person.TYPE, learner));
                forget(change, enrolment);
                Enrolment claimed = change.update(Enrolment.TYPE, enrolment.claimed(learner));
                // After the enrolment, whose key tells that the learner is in the run already.
                attendance.handOver(change, claimed.id().value(), learner);
                return claimed;
            });
        } catch (Conflict taken) {
            throw EnrolmentSteps.twice(taken);
        }
    }

    private Enrolment claimable(Change change, ClaimEnrolment command, Id<Person> by) {
        Claimed about = new Claimed(command.enrolment(), by);
        if (tries.spent(about, change.now())) {
            throw new RuleViolation("enrolment.claim.tries", ClaimTries.WITHIN.toMinutes());
        }
        Enrolment enrolment = change.find(Enrolment.TYPE, command.enrolment())
                .map(one -> change.lockSubject(Enrolment.TYPE, one.id()))
                .orElse(null);
        if (!matches(enrolment, command.code())) {
            tries.failed(about, change.now());
            throw new NotFound("enrolment.claim");
        }
        return Objects.requireNonNull(enrolment);
    }

    private static boolean matches(@Nullable Enrolment enrolment, String code) {
        return enrolment != null && enrolment.claimHash() != null && CrockfordCode.matches(enrolment.claimHash(), code);
    }

    /** Nobody needs the name any more that was noted at the door, unless the same person was enrolled elsewhere. */
    private static void forget(Change change, Enrolment enrolment) {
        boolean elsewhere = change.select(Query.of(Enrolment.TYPE).where(Enrolment.PERSON.is(enrolment.person())))
                        .size()
                > 1;
        if (!elsewhere) {
            Person noted = change.lock(Person.TYPE, enrolment.person());
            change.update(
                    Person.TYPE,
                    new Person(
                            noted.id(),
                            noted.version(),
                            "-",
                            null,
                            null,
                            null,
                            null,
                            null,
                            noted.scope(),
                            change.now()));
        }
    }
}
