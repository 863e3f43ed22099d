package org.commonhall.learning.feedback;

import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.SmallGroups;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.learning.enrolment.Enrolments;

/** What learners say of sessions (课后评价). Thread-safe. */
public final class Feedback {
    /** What the hall knows of it. */
    public static final Capability<Feedback> CAPABILITY = Capability.of("feedback", Feedback.class)
            .records(FeedbackSheet.TYPE, FeedbackAnswer.TYPE)
            .needs(Enrolments.CAPABILITY)
            .rights(FeedbackRights.class)
            .events(FeedbackEvent.values())
            .make(parts -> new Feedback(parts.corridor(), parts.settings(SmallGroups.class)));

    private final FeedbackSteps steps;
    private final FeedbackReads reads;

    Feedback(Corridor corridor, SmallGroups groups) {
        this.steps = new FeedbackSteps(corridor, groups);
        this.reads = new FeedbackReads(corridor, groups);
    }

    /**
     * Gives what staff see of it.
     *
     * @return the reads
     */
    public FeedbackReads reads() {
        return reads;
    }

    /**
     * Says what a session was like, for thirty days from its end on. Nothing of the answer tells who gave it.
     *
     * @param by a learner who was there, in time or late
     * @param command the answer
     * @return what came of it, without the answer
     * @throws NotAllowed for a visitor
     * @throws Conflict {@code feedback.twice}
     * @throws RuleViolation {@code feedback.early}, {@code feedback.late}, {@code feedback.absent}
     */
    public Receipt<FeedbackSheet> give(Call by, GiveFeedback command) {
        return steps.give(by, command);
    }
}
