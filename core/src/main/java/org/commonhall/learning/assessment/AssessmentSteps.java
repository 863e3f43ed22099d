package org.commonhall.learning.assessment;

import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;

/** Books, calls off and decides assessments. Every change of places holds the slot. */
final class AssessmentSteps {
    private final Corridor corridor;
    private final AssessmentPolicy policy;

    AssessmentSteps(Corridor corridor, AssessmentPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    Receipt<Assessment> book(Call by, BookAssessment command) {
        try {
            return corridor.run(by, command, AssessmentEvent.BOOKED.code(), Assessment.TYPE, change -> {
                AssessmentSlot slot = change.lock(AssessmentSlot.TYPE, command.slot());
                change.authorise(false, slot.scope());
                Id<Person> learner = learner(change, command);
                if (learner.equals(slot.assessor())) {
                    throw new RuleViolation("assessment.own");
                }
                slot.requireBookable(change.now());
                if (command.run() != null
                        && !change.get(CourseRun.TYPE, command.run()).course().equals(slot.course())) {
                    throw new RuleViolation("assessment.run.other");
                }
                long taken = change.count(Query.of(Assessment.TYPE)
                        .where(Assessment.SLOT.is(slot.id()))
                        .where(Assessment.LIVE.is(true)));
                if (taken >= slot.places()) {
                    throw new RuleViolation("assessment.slot.full", slot.places());
                }
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
            throw taken.getCause() instanceof UniqueValueTaken ? new Conflict("assessment.upcoming", taken) : taken;
        }
    }

    private static Id<Person> learner(Change change, BookAssessment command) {
        UUID self = change.by().person();
        if (command.learner() == null && self == null) {
            throw new NotAllowed("access.denied", command.permission());
        }
        Id<Person> learner = command.learner() == null ? new Id<>(self) : command.learner();
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
        return corridor.run(by, command, AssessmentEvent.DECIDED.code(), Assessment.TYPE, change -> {
            AssessmentSlot slot = held(change, command.assessment());
            Assessment assessment = change.lockSubject(Assessment.TYPE, command.assessment());
            change.authorise(by.actor().is(slot.assessor().value()), slot.scope());
            if (by.actor().is(assessment.learner().value())) {
                throw new RuleViolation("assessment.own");
            }
            SlotSteps.requireQualified(change, policy, slot.assessor(), slot.code(), slot.startsAt());
            UUID person = by.actor().person();
            return change.update(
                    Assessment.TYPE,
                    assessment.decided(command, person == null ? null : new Id<>(person), change.now()));
        });
    }

    private static AssessmentSlot held(Change change, Id<Assessment> id) {
        return change.lock(
                AssessmentSlot.TYPE, change.get(Assessment.TYPE, id).slot());
    }
}
