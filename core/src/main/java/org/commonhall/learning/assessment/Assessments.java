package org.commonhall.learning.assessment;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Parts;
import org.commonhall.credential.CodeSource;
import org.commonhall.credential.Credentials;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.engagement.Engagements;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.course.RunSettlement;
import org.commonhall.learning.enrolment.Enrolments;
import org.commonhall.learning.enrolment.PassSource;
import org.commonhall.storage.Query;
import org.commonhall.todo.TodoSource;

/** What learners are examined in, when and by whom (考核). Thread-safe. */
public final class Assessments {
    /** What the hall knows of it. */
    public static final Capability<Assessments> CAPABILITY = Capability.of("assessment", Assessments.class)
            .records(AssessmentSlot.TYPE, Assessment.TYPE)
            .needs(Courses.CAPABILITY, Enrolments.CAPABILITY, Credentials.CAPABILITY, Engagements.CAPABILITY)
            .settings(AssessmentPolicy.class, AssessmentPolicy.standard())
            .rights(AssessmentRights.class)
            .events(AssessmentEvent.values())
            .offers(EventPeople.class, parts -> Assessments.people())
            .offers(EngagementSource.class, parts -> new AssessmentEngagements())
            .offers(
                    CodeSource.class,
                    parts -> (reading, organization) ->
                            SlotSteps.codes(reading, organization, parts.settings(AssessmentPolicy.class)))
            .offers(TodoSource.class, parts -> AssessmentReads::todos)
            .offers(PassSource.class, parts -> new AssessmentResults())
            .make(Assessments::new);

    private final SlotSteps slots;
    private final AssessmentSteps assessments;
    private final AssessmentReads reads;

    Assessments(Parts parts) {
        AssessmentPolicy policy = parts.settings(AssessmentPolicy.class);
        this.slots = new SlotSteps(parts.corridor(), parts.get(Engagements.CAPABILITY), policy);
        this.assessments = new AssessmentSteps(parts.corridor(), policy, parts.offered(RunSettlement.class));
        this.reads = new AssessmentReads(parts.corridor());
    }

    /** Who is told of assessments and their times: the learners, and who assesses. */
    private static EventPeople people() {
        return EventPeople.of(
                EventPeople.of(
                        Assessment.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, assessment) ->
                                        Stream.of(assessment.learner().value()),
                                Told.STAFF,
                                (reading, assessment) -> Stream.of(reading.get(AssessmentSlot.TYPE, assessment.slot())
                                        .assessor()
                                        .value()))),
                EventPeople.of(
                        AssessmentSlot.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, slot) -> reading
                                        .select(Query.of(Assessment.TYPE)
                                                .where(Assessment.SLOT.is(slot.id()))
                                                .where(Assessment.LIVE.is(true)))
                                        .stream()
                                        .map(one -> one.learner().value()))));
    }

    /**
     * Gives what people see of assessments.
     *
     * @return the reads
     */
    public AssessmentReads reads() {
        return reads;
    }

    /**
     * Opens times for assessments.
     *
     * @param by an assessor or organiser of the course
     * @param command the times
     * @return what came of it; every {@code made(AssessmentSlot.class)} is a time
     * @throws RuleViolation {@code assessment.code.unknown}, {@code assessment.past}, {@code
     *     assessment.assessor.unqualified} on the day, {@code assessment.assessor.busy}
     */
    public Receipt<AssessmentSlot> open(Call by, OpenSlots command) {
        return slots.open(by, command);
    }

    /**
     * Closes a time, which nobody can book any more.
     *
     * @param by whoever examines then, or an organiser of the course
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code assessment.past}, {@code assessment.slot.closed}
     */
    public Receipt<AssessmentSlot> close(Call by, CloseSlot command) {
        return slots.close(by, command);
    }

    /**
     * Books an assessment.
     *
     * @param by the learner; an assessor or organiser of the course for others
     * @param command when
     * @return what came of it
     * @throws NotAllowed for a visitor
     * @throws Conflict {@code assessment.upcoming} for somebody who has one in the course that is not decided
     * @throws RuleViolation {@code assessment.own}, {@code assessment.past}, {@code assessment.slot.closed}, {@code
     *     assessment.slot.full}, {@code assessment.run.other}
     */
    public Receipt<Assessment> book(Call by, BookAssessment command) {
        return assessments.book(by, command);
    }

    /**
     * Calls an assessment off.
     *
     * @param by the learner until it begins; whoever examines, or an organiser of the course
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code assessment.state}, {@code assessment.late}
     */
    public Receipt<Assessment> cancel(Call by, CancelAssessment command) {
        return assessments.cancel(by, command);
    }

    /**
     * Decides what came of an assessment. The runs of the course that the learner takes part in are judged anew then.
     *
     * @param by whoever examines, from the beginning on
     * @param command the decision
     * @return what came of it
     * @throws RuleViolation {@code assessment.early}, {@code assessment.state}, {@code assessment.own}, {@code
     *     assessment.score} for points of somebody absent, {@code assessment.assessor.unqualified}
     */
    public Receipt<Assessment> decide(Call by, DecideAssessment command) {
        return assessments.decide(by, command);
    }
}
