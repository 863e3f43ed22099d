package org.commonhall.governance.motion;

import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Name;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;

/**
 * Motions and amendments (动议, 修正案), from the draft to the decision and on to other bodies. A use case on a motion that does
 * not exist, or that the actor must not know of, is refused with {@code record.missing}. Thread-safe.
 */
public final class Motions {
    /** What the hall knows of it. */
    public static final Capability<Motions> CAPABILITY = Capability.of("motion", Motions.class)
            .records(MotionBook.TYPE, MotionCategory.TYPE, Motion.TYPE, MotionSupport.TYPE)
            .settings(MotionPolicy.class, MotionPolicy.neutral())
            .rights(MotionRights.class)
            .events(MotionEvent.values())
            .reaching(Motion.TYPE, MotionEvent.MOVED.code())
            .subjects(MotionReads::known, Motion.TYPE)
            .offers(TraceSource.class, parts -> TraceSources.of(Motion.TYPE, MotionReads::traced))
            .offers(EventPeople.class, parts -> MotionPeople.offer())
            .named(
                    Naming.of(Motion.TYPE, MotionReads::named),
                    Naming.of(MotionCategory.TYPE, (reading, one) -> Name.of(one.name(), null)))
            .make(parts -> new Motions(parts.corridor(), parts.settings(MotionPolicy.class)));

    private final Corridor corridor;
    private final MotionBookSteps forwarding;
    private final MotionDraftSteps papers;
    private final MotionSteps steps;

    Motions(Corridor corridor, MotionPolicy policy) {
        this.corridor = corridor;
        this.forwarding = new MotionBookSteps(corridor, policy);
        this.papers = new MotionDraftSteps(corridor, policy);
        this.steps = new MotionSteps(corridor);
    }

    /**
     * Gives what people see of motions.
     *
     * @return the reads
     */
    public MotionReads reads() {
        return new MotionReads(corridor);
    }

    /**
     * Opens the book of a body, without which nothing can be moved there.
     *
     * @param by staff of the body
     * @param command how its motions are numbered, and their graphs
     * @return what came of it: the new book
     * @throws RuleViolation {@code motion.book.twice}, {@code motion.graph.unknown}
     */
    public Receipt<MotionBook> openBook(Call by, OpenMotionBook command) {
        return forwarding.open(by, command);
    }

    /**
     * Names a category with numbers of its own.
     *
     * @param by staff of the body
     * @param command the category
     * @return what came of it: the new category
     * @throws Conflict {@code record.taken} if the book has one of that name
     */
    public Receipt<MotionCategory> nameCategory(Call by, NameMotionCategory command) {
        return forwarding.name(by, command);
    }

    /**
     * Drafts a motion, or hands in an amendment to one.
     *
     * @param by anybody with an account
     * @param command the words
     * @return what came of it: the new motion, in the first state of the body's graph
     * @throws RuleViolation {@code motion.book} if the body has no book, {@code motion.category} for one of another body; for
     *     an amendment {@code motion.lead.body}, {@code motion.amendment.nested}, {@code motion.amendment.state}
     */
    public Receipt<Motion> create(Call by, CreateMotion command) {
        return papers.create(by, command);
    }

    /**
     * Changes the words of an undecided motion.
     *
     * @param by the submitter if the state allows it, or the body's staff
     * @param command the words
     * @return what came of it: the motion
     * @throws RuleViolation {@code motion.ended}, {@code motion.submitter}, {@code motion.edit.final} once an amendment was
     *     adopted
     */
    public Receipt<Motion> edit(Call by, EditMotion command) {
        return papers.edit(by, command);
    }

    /**
     * Supports a motion, or takes that back.
     *
     * @param by anybody with an account who sees it, other than the submitter
     * @param command which
     * @return what came of it: the motion
     * @throws RuleViolation {@code motion.support.state}, {@code motion.support.own}, {@code motion.support.twice}, {@code
     *     motion.support.none}
     */
    public Receipt<Motion> support(Call by, SupportMotion command) {
        return papers.support(by, command);
    }

    /**
     * Moves a motion on to one of the next states of its graph.
     *
     * @param by the body's staff, or the submitter if the state lets the submitter edit
     * @param command where to
     * @return what came of it: the motion in its new state, numbered if the state gives a number; of an amendment whose text
     *     could not become the final text the event is {@code motion.merge_needed}, and the reason says so
     * @throws RuleViolation {@code motion.next}, {@code motion.submitter}, {@code motion.supporters}, {@code
     *     motion.state.unknown}; for a decision {@code motion.amendments.open} and {@code motion.unmerged}, on an amendment
     *     {@code motion.order} and {@code motion.lead.ended}
     */
    public Receipt<Motion> move(Call by, MoveMotion command) {
        return steps.move(by, command);
    }

    /**
     * Takes a motion back.
     *
     * @param by the submitter, or the body's staff
     * @param command which
     * @return what came of it: the motion in the state of its withdrawal
     * @throws RuleViolation {@code motion.withdraw.state} if its state no longer lets it
     */
    public Receipt<Motion> withdraw(Call by, WithdrawMotion command) {
        return steps.withdraw(by, command);
    }

    /**
     * Sets a motion to any state of its graph, out of turn. The reason is journaled, and everybody who sees the motion reads
     * it.
     *
     * @param by the body's staff
     * @param command where to and why
     * @return what came of it: the motion in its new state, otherwise as {@link #move}
     * @throws RuleViolation {@code motion.same}, {@code motion.state.unknown}; for a decision as {@link #move}
     */
    public Receipt<Motion> jump(Call by, JumpMotion command) {
        return steps.jump(by, command);
    }

    /**
     * Recommends how to decide, or takes the recommendation back.
     *
     * @param by the body's staff
     * @param command the end state
     * @return what came of it: the motion
     * @throws RuleViolation {@code motion.ended}, {@code motion.recommendation.state} for a state that cannot be recommended,
     *     {@code motion.state.unknown}
     */
    public Receipt<Motion> recommend(Call by, RecommendMotion command) {
        return steps.recommend(by, command);
    }

    /**
     * Decides as is recommended, in one act.
     *
     * @param by the body's staff
     * @param command which
     * @return what came of it: the motion in the recommended state, otherwise as {@link #move}
     * @throws RuleViolation {@code motion.recommendation.none}, and as {@link #move}
     */
    public Receipt<Motion> followRecommendation(Call by, FollowRecommendation command) {
        return steps.follow(by, command);
    }

    /**
     * Sets the order of votes on the amendments: the furthest-reaching first, then the main text. A decision on an amendment
     * is refused while an earlier one is undecided.
     *
     * @param by the body's staff
     * @param command all undecided amendments in order
     * @return what came of it: the lead motion
     * @throws RuleViolation {@code motion.order.twice}, {@code motion.order.foreign}, {@code motion.order.missing}
     */
    public Receipt<Motion> rankAmendments(Call by, RankAmendments command) {
        return papers.rank(by, command);
    }

    /**
     * Writes the final text where adopted amendments wait for it: two that both changed the whole text, or one whose graph
     * leaves it open.
     *
     * @param by the body's staff
     * @param command the text
     * @return what came of it: the motion
     * @throws RuleViolation {@code motion.final.none} if nothing waits
     */
    public Receipt<Motion> finalise(Call by, FinaliseMotion command) {
        return papers.finalise(by, command);
    }

    /**
     * Forwards a motion to a body that this one leads, belongs to or works with, or the other way round. The copy begins
     * anew in the other body's graph, in the hands of its staff; {@link MotionReads#chain} shows both.
     *
     * @param by the body's staff
     * @param command where to
     * @return what came of it: the new copy
     * @throws RuleViolation {@code motion.forward.amendment}, {@code motion.forward.state}, {@code motion.forward.unlinked},
     *     {@code motion.forward.twice}, {@code motion.unmerged}, {@code motion.book} if the other body has no book
     */
    public Receipt<Motion> forward(Call by, ForwardMotion command) {
        return forwarding.forward(by, command);
    }
}
