package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.InvalidInput;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.engagement.Engagements;
import org.commonhall.learning.course.Courses;
import org.commonhall.learning.course.RunFollower;

/** Who takes part in runs of courses, and who waits for a seat (报名, 候补). Thread-safe. */
public final class Enrolments {
    /** What the hall knows of it. */
    public static final Capability<Enrolments> CAPABILITY = Capability.of("enrolment", Enrolments.class)
            .records(Enrolment.TYPE)
            .needs(Courses.CAPABILITY, Engagements.CAPABILITY)
            .rights(EnrolmentRights.class)
            .events(EnrolmentEvent.values())
            .offers(RunFollower.class, parts -> parts.get(Enrolments.CAPABILITY).steps)
            .offers(EngagementSource.class, parts -> new LearningEngagements())
            .make(parts -> new Enrolments(parts.corridor(), parts.get(Engagements.CAPABILITY)));

    private final EnrolmentSteps steps;
    private final EnrolManySteps many;
    private final EnrolmentReads reads;
    private final ChoiceReads choices;

    Enrolments(Corridor corridor, Engagements engagements) {
        EnrolmentRules rules = new EnrolmentRules(engagements);
        this.steps = new EnrolmentSteps(corridor, rules);
        this.many = new EnrolManySteps(corridor, rules);
        this.choices = new ChoiceReads(corridor, rules);
        this.reads = new EnrolmentReads(corridor);
    }

    /**
     * Gives what people see of enrolments.
     *
     * @return the reads
     */
    public EnrolmentReads reads() {
        return reads;
    }

    /**
     * Gives what speaks for and against taking part in a run.
     *
     * @return the reads
     */
    public ChoiceReads choices() {
        return choices;
    }

    /**
     * Enrols in a run, where there is a seat: from the seats kept for an audience of the person, else from those open to
     * all. Where staff decide, the seat is kept until they do.
     *
     * @param by a person; staff for others
     * @param command which run
     * @return what came of it: {@code ENROLLED}, or {@code REQUESTED} where staff decide, and why
     * @throws NotAllowed for a visitor
     * @throws Conflict {@code enrolment.twice}
     * @throws RuleViolation {@code enrolment.run.closed} with the moment, {@code enrolment.audience}, {@code
     *     enrolment.seats.reserved}, {@code capacity.full}, {@code capacity.offer.other}, {@code capacity.offer.over},
     *     {@code enrolment.consent.minor}, {@code enrolment.prerequisite.missing}, {@code enrolment.prerequisite.lapses}
     *     for what is valid today and not on the day of the first session, {@code enrolment.clash}
     */
    public Receipt<Enrolment> enrol(Call by, Enrol command) {
        return steps.enrol(by, command);
    }

    /**
     * Enrols a list of people in one transaction. Rows stand alone: one that is refused keeps nobody else out.
     *
     * @param by staff of the run; a key makes a repeat safe for every row
     * @param command who
     * @return what came of each row, in their order
     * @throws NotAllowed for anybody else
     */
    public ImmutableList<EnrolledRow> enrolMany(Call by, EnrolMany command) {
        return many.enrol(by, command);
    }

    /**
     * Waits for a seat. When one becomes free it is offered to the first in line for a while; {@link #enrol} with the offer
     * takes it. {@link org.commonhall.capacity.Capacity} is where one leaves the line or declines.
     *
     * @param by a person; staff for others
     * @param command which run
     * @return what came of it; the id is that of the entry on the waitlist, and why says the place in line
     * @throws NotAllowed for a visitor
     * @throws Conflict {@code enrolment.twice} for somebody who is enrolled, {@code enrolment.wait.twice}
     * @throws RuleViolation {@code enrolment.run.closed}, {@code enrolment.wait.free}, {@code enrolment.consent.minor},
     *     {@code enrolment.prerequisite.missing}, {@code enrolment.prerequisite.lapses}, {@code capacity.waitlist.never}
     */
    public Receipt<WaitlistEntry> join(Call by, WaitForSeat command) {
        return steps.wait(by, command);
    }

    /**
     * Accepts or refuses an enrolment that waits for a decision.
     *
     * @param by an organiser of the run
     * @param command the decision
     * @return what came of it: {@code ENROLLED} or {@code REJECTED}
     * @throws InvalidInput {@code value.missing} for a refusal without a reason
     * @throws RuleViolation {@code enrolment.state}
     */
    public Receipt<Enrolment> decide(Call by, DecideEnrolment command) {
        return steps.decide(by, command);
    }

    /**
     * Gives a seat up; it is offered to those who wait.
     *
     * @param by the learner until the deadline of the run; an organiser of it
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code enrolment.state}, {@code enrolment.withdraw.late} with the moment
     */
    public Receipt<Enrolment> withdraw(Call by, Withdraw command) {
        return steps.withdraw(by, command);
    }

    /**
     * Takes a seat back from a learner.
     *
     * @param by an organiser of the run
     * @param command which, and why
     * @return what came of it
     * @throws RuleViolation {@code enrolment.state}
     */
    public Receipt<Enrolment> remove(Call by, RemoveLearner command) {
        return steps.remove(by, command);
    }
}
