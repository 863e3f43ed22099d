package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.Id;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;
import org.commonhall.credential.Credential;
import org.commonhall.credential.Qualification;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.Passing;
import org.commonhall.storage.Query;

/** Reads what learners are judged by, the same for one and for many. Thread-safe. */
final class Judging {
    private final AttendanceKernel attendance;
    private final Supplier<ImmutableList<PassSource>> passes;

    Judging(AttendanceKernel attendance, Supplier<ImmutableList<PassSource>> passes) {
        this.attendance = attendance;
        this.passes = passes;
    }

    /** Reads the sessions of a run: one statement. */
    RunLedger ledger(Reading reading, CourseRun run) {
        return RunLedger.of(run, reading.select(Query.of(CourseSession.TYPE).where(CourseSession.RUN.is(run.id()))));
    }

    /** Reads the marks of learners: one statement. */
    ImmutableMap<Id<Enrolment>, ImmutableMap<UUID, Attendance>> marks(Reading reading, Collection<Enrolment> learners) {
        Map<UUID, Map<UUID, Attendance>> found = new HashMap<>();
        attendance
                .ofPlaces(
                        reading, learners.stream().map(one -> one.id().value()).collect(ImmutableSet.toImmutableSet()))
                .forEach(one -> found.computeIfAbsent(one.place(), place -> new HashMap<>())
                        .put(one.occasion(), one));
        return learners.stream()
                .collect(ImmutableMap.toImmutableMap(
                        Enrolment::id,
                        one -> ImmutableMap.copyOf(found.getOrDefault(one.id().value(), Map.of()))));
    }

    /** Judges learners: one statement, one more a source where something has to be passed, and one for qualifications. */
    ImmutableMap<Id<Enrolment>, Standing> standings(Reading reading, RunLedger ledger, Collection<Enrolment> learners) {
        return standings(reading, ledger, learners, marks(reading, learners));
    }

    /** The same where the marks were read. */
    ImmutableMap<Id<Enrolment>, Standing> standings(
            Reading reading,
            RunLedger ledger,
            Collection<Enrolment> learners,
            Map<Id<Enrolment>, ? extends Map<UUID, Attendance>> marks) {
        Map<Id<Person>, Passing> passing = passing(reading, ledger, learners);
        return learners.stream()
                .collect(ImmutableMap.toImmutableMap(
                        Enrolment::id,
                        one -> ledger.standing(
                                one,
                                Objects.requireNonNull(marks.get(one.id())),
                                passing.getOrDefault(one.person(), Passing.PENDING))));
    }

    Standing standing(Reading reading, RunLedger ledger, Enrolment learner) {
        return Objects.requireNonNull(
                standings(reading, ledger, ImmutableList.of(learner)).get(learner.id()));
    }

    private Map<Id<Person>, Passing> passing(Reading reading, RunLedger ledger, Collection<Enrolment> learners) {
        String code = ledger.rule().pass();
        if (code == null || learners.isEmpty()) {
            return Map.of();
        }
        ImmutableSet<Id<Person>> people =
                learners.stream().map(Enrolment::person).collect(ImmutableSet.toImmutableSet());
        Map<Id<Person>, Passing> known = new HashMap<>(qualified(reading, ledger.run(), code, people));
        passes.get().forEach(source -> known.putAll(source.of(reading, ledger.run(), code, people)));
        return known;
    }

    /** What somebody is qualified for already need not be passed again. */
    private static Map<Id<Person>, Passing> qualified(
            Reading reading, CourseRun run, String code, Set<Id<Person>> people) {
        LocalDate today = LocalDate.ofInstant(reading.now(), run.zone());
        Map<Id<Person>, Passing> known = new HashMap<>();
        reading
                .select(Query.of(Qualification.TYPE)
                        .where(Qualification.PERSON.in(people).and(Qualification.LIVE.is(true))))
                .stream()
                .filter(one -> one.code().equals(code) && one.holds(today))
                .forEach(one -> known.put(one.person(), Passing.PASSED));
        return known;
    }

    /** Reads the certificates of learners that are in force: one statement. */
    static ImmutableMap<UUID, Credential> certificates(Reading reading, Collection<Enrolment> learners) {
        return learners.isEmpty()
                ? ImmutableMap.of()
                : reading
                        .select(Query.of(Credential.TYPE)
                                .where(Credential.SOURCE
                                        .in(learners.stream()
                                                .map(one -> one.id().value())
                                                .toList())
                                        .and(Credential.LIVE.is(true))))
                        .stream()
                        .collect(ImmutableMap.toImmutableMap(
                                one -> Objects.requireNonNull(one.source()), one -> one, (one, other) -> one));
    }

    /** Reads the learners of a run: one statement. */
    static ImmutableList<Enrolment> learners(Reading reading, CourseRun run, EnrolmentStatus... which) {
        return ImmutableList.copyOf(reading.select(Query.of(Enrolment.TYPE)
                .where(Enrolment.RUN.is(run.id()).and(Enrolment.STATUS.in(ImmutableSet.copyOf(which))))));
    }

    /** Ends the enrolments of a run that is settled. */
    void finish(Change change, CourseRun run) {
        ImmutableList<Enrolment> learners = learners(change, run, EnrolmentStatus.ENROLLED);
        if (learners.isEmpty()) {
            return;
        }
        Map<Id<Enrolment>, Standing> standings = standings(change, ledger(change, run), learners);
        change.updateAll(
                Enrolment.TYPE,
                learners.stream()
                        .map(one -> one.finished(Objects.requireNonNull(standings.get(one.id())), change.now()))
                        .toList());
    }
}
