package org.commonhall.learning.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.RunSettlement;
import org.commonhall.learning.enrolment.Enrolment;
import org.commonhall.learning.enrolment.EnrolmentStatus;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;

/** Books, calls off and decides assessments. Every change of places holds the slot. */
final class AssessmentSteps {
    private static final System.Logger LOG = System.getLogger(AssessmentSteps.class.getName());
    private static final Actor CLOCK = Actor.system("assessment");

    private final Corridor corridor;
    private final AssessmentPolicy policy;
    private final Supplier<ImmutableList<RunSettlement>> settlements;

    AssessmentSteps(Corridor corridor, AssessmentPolicy policy, Supplier<ImmutableList<RunSettlement>> settlements) {
        this.corridor = corridor;
        this.policy = policy;
        this.settlements = settlements;
    }

    Receipt<Assessment> book(Call by, BookAssessment command) {
        try {
            return corridor.run(by, command, AssessmentEvent.BOOKED.code(), Assessment.TYPE, change -> {
                AssessmentSlot slot = change.lock(AssessmentSlot.TYPE, command.slot());
                change.authorise(false, slot.scope());
                Id<Person> learner = learner(change, command);
                slot.requireBookable(change.now());
                if (command.run() != null
                        && !change.get(CourseRun.TYPE, command.run()).course().equals(slot.course())) {
                    throw new RuleViolation("assessment.run.other");
                }
                long taken = change.count(Query.of(Assessment.TYPE)
                        .where(Assessment.SLOT.is(slot.id()))
                        .where(Assessment.LIVE.is(true)));
                slot.requirePlace(learner, taken);
                return change.insert(
                        Assessment.TYPE,
                        AssessmentBuilder.builder()
                                .id(change.newId())
                                .slot(slot.id())
                                .course(slot.course())
                                .code(slot.code())
                                .run(command.run())
                                .learner(learner)
                                .startsAt(slot.startsAt())
                                .endsAt(slot.endsAt())
                                .status(AssessmentStatus.BOOKED)
                                .upcoming(true)
                                .live(true)
                                .build());
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, Assessment.TYPE, "upcoming", "place")
                    ? new Conflict("assessment.upcoming", taken)
                    : taken;
        }
    }

    private static Id<Person> learner(Change change, BookAssessment command) {
        Id<Person> learner =
                command.learner() == null ? Person.idOf(change.by(), command.permission()) : command.learner();
        change.requireActing(learner.value());
        return learner;
    }

    Receipt<Assessment> cancel(Call by, CancelAssessment command) {
        return corridor.run(by, command, AssessmentEvent.CANCELLED.code(), Assessment.TYPE, change -> {
            AssessmentSlot slot = held(change, command.assessment());
            Assessment assessment = change.lockSubject(Assessment.TYPE, command.assessment());
            boolean learner = by.actor().is(assessment.learner().value());
            boolean assessor = by.actor().is(slot.assessor().value());
            change.authorise(learner || assessor, slot.scope());
            return change.update(Assessment.TYPE, assessment.cancelled(learner, change.now()));
        });
    }

    Receipt<Assessment> decide(Call by, DecideAssessment command) {
        Receipt<Assessment> decided =
                corridor.run(by, command, AssessmentEvent.DECIDED.code(), Assessment.TYPE, change -> {
                    AssessmentSlot slot = held(change, command.assessment());
                    Assessment assessment = change.lockSubject(Assessment.TYPE, command.assessment());
                    change.authorise(by.actor().is(slot.assessor().value()), slot.scope());
                    if (by.actor().is(assessment.learner().value())) {
                        throw new RuleViolation("assessment.own");
                    }
                    SlotSteps.requireQualified(change, policy, slot.assessor(), slot.code(), List.of(slot.startsAt()));
                    UUID person = by.actor().person();
                    return change.update(
                            Assessment.TYPE,
                            assessment.decided(command, person == null ? null : new Id<>(person), change.now()));
                });
        judge(decided.id());
        return decided;
    }

    /** Has the runs of the course that the learner takes part in judged anew; otherwise the next mark does it. */
    private void judge(Id<Assessment> id) {
        try {
            corridor.read(CLOCK, reading -> runs(reading, reading.get(Assessment.TYPE, id)))
                    .forEach(run -> settlements.get().forEach(one -> one.marked(CLOCK, run)));
        } catch (CommonhallException later) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "What assessment {0} has come to is judged later: {1}",
                    id,
                    later.code());
        }
    }

    private static List<Id<CourseRun>> runs(Reading reading, Assessment assessment) {
        ImmutableSet<Id<CourseRun>> ids = reading
                .select(Query.of(Enrolment.TYPE)
                        .where(Enrolment.PERSON.is(assessment.learner()))
                        .where(Enrolment.STATUS.in(ImmutableSet.of(
                                EnrolmentStatus.ENROLLED, EnrolmentStatus.COMPLETED, EnrolmentStatus.NOT_COMPLETED))))
                .stream()
                .map(Enrolment::run)
                .collect(ImmutableSet.toImmutableSet());
        return reading.findAll(CourseRun.TYPE, ids).values().stream()
                .filter(run -> run.course().equals(assessment.course()))
                .map(CourseRun::id)
                .toList();
    }

    private static AssessmentSlot held(Change change, Id<Assessment> id) {
        return change.lock(AssessmentSlot.TYPE, change.get(Assessment.TYPE, id).slot());
    }
}
